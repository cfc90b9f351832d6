import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Component,
  HashDictionary,
  LicenseExpression,
  LicenseRepository,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { nameOf, type LockedPackage } from './lock.ts';

/** The address of a package among those of npm, `pkg:npm/%40astrojs/mdx@8.0.2`. */
export const purlOf = (folder: string, one: LockedPackage): string =>
  `pkg:npm/${nameOf(folder, one).replace('@', '%40')}@${one.version}`;

/** What its package says of its licence: one that SPDX knows, or several of them. */
export const licencesOf = ({ license }: LockedPackage): LicenseRepository =>
  new LicenseRepository(
    license
      ? [isSupportedSpdxId(license) ? new SpdxLicense(license) : new LicenseExpression(license)]
      : [],
  );

const hashesOf = ({ integrity = '' }: LockedPackage): HashDictionary => {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  return new HashDictionary(
    base64 ? [[HashAlgorithm['SHA-512'], Buffer.from(base64, 'base64').toString('hex')]] : [],
  );
};

/** Required and optional to build the site, excluded if only tests and tools use it. */
const scopeOf = (folders: readonly LockedPackage[]): ComponentScope => {
  if (folders.every(({ dev }) => dev)) return ComponentScope.Excluded;
  return folders.every(({ dev, optional, devOptional }) => dev || optional || devOptional)
    ? ComponentScope.Optional
    : ComponentScope.Required;
};

/** A package, with all the folders in which this version of it stands. */
export const toComponent = (
  purl: string,
  [first, ...others]: readonly (readonly [string, LockedPackage])[],
): Component => {
  if (!first) throw new Error(`${purl} stands in no folder`);
  const [folder, one] = first;
  const [name = '', group] = nameOf(folder, one).split('/').toReversed();
  return new Component(ComponentType.Library, name, {
    ...(group && { group }),
    version: one.version,
    bomRef: purl,
    purl,
    scope: scopeOf([one, ...others.map(([, other]) => other)]),
    licenses: licencesOf(one),
    hashes: hashesOf(one),
  });
};
