import { z } from 'astro/zod';
import { day } from './common.ts';
import { say } from './say.ts';

/** The engines that can be shown whose site this is. */
export const verifiedEngines = ['google', 'bing', 'baidu', 'sogou', 'so360', 'yandex'] as const;
export type VerifiedEngine = (typeof verifiedEngines)[number];

/** An empty slot: what the site does not have, it does not show. */
const slot = (pattern: RegExp, message: string) =>
  z.string(message).regex(pattern, message).nullable().default(null);

const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵滇云藏陕秦甘陇青宁新';

const token = slot(
  /^[A-Za-z0-9_-]{6,128}$/,
  say(
    'is no such token: give what stands in content="…" of the tag, without the tag',
    '不是验证码：只填标签中 content="…" 引号内的内容，不含标签',
  ),
);

const slots = z.strictObject({
  icp: slot(
    new RegExp(
      `^[${provinces}]ICP(?:备(?!0+号)(?:\\d{8}|\\d{10})|证(?!0+号)\\d{6,8})号(?:-[1-9]\\d{0,2})?$`,
    ),
    say(
      'is no ICP filing number: province, ICP备, 8 or 10 digits, 号, and -1 for the first site',
      '不是ICP备案号：省份简称、ICP备、8位或10位数字、号，网站序号写作 -1',
    ),
  ).meta({ description: 'The ICP filing number, as issued.' }),
  publicSecurity: slot(
    new RegExp(`^[${provinces}]公网安备 ?(?!0+号)\\d{14}号$`),
    say(
      'is no public security filing number: province, 公网安备, 14 digits, 号',
      '不是公安备案号：省份简称、公网安备、14位数字、号',
    ),
  ).meta({ description: 'The public security filing number, as issued.' }),
  verification: z
    .strictObject({
      google: token,
      bing: token,
      baidu: token,
      sogou: token,
      so360: token,
      yandex: token,
    } satisfies Record<VerifiedEngine, typeof token>)
    .nullable()
    .default(null)
    .meta({ description: 'What each engine gave to prove whose site this is.' }),
  indexNowKey: slot(
    /^[A-Za-z0-9-]{8,128}$/,
    say(
      'is no key for IndexNow: 8 to 128 letters, digits and hyphens',
      '不是 IndexNow 密钥：8至128个字母、数字或连字符',
    ),
  ).meta({ description: 'The key for IndexNow, which the site shows at /<key>.txt.' }),
  securityContact: slot(
    /^(?:mailto:[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|https:\/\/[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?)$/,
    say(
      'is no such contact: mailto: with a mail address, or an address that begins with https://',
      '不是联系方式：mailto: 加邮箱，或以 https:// 开头的网址',
    ),
  ).meta({ description: 'Where to report a vulnerability of the site.' }),
  securityExpires: day.nullable().default(null).meta({
    description: 'The day from which that contact is no longer sure; a year ahead at most.',
  }),
});

/** What the site is registered with, `content/site.yaml`; every slot may be empty. */
export const siteSchema = slots.refine(
  ({ securityContact, securityExpires }) => !securityContact === !securityExpires,
  {
    path: ['securityExpires'],
    message: say(
      'stands with securityContact: fill in both or neither',
      '与 securityContact 须同时填写或同时留空',
    ),
  },
);
export type SiteSettings = z.infer<typeof siteSchema>;
