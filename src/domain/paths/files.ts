import { dataSetIds } from '../../schema/open-data/field.ts';
import { loadArchive } from '../query.ts';
import { toScale } from '../scale.ts';
import { single } from './keyed.ts';

export const manifestPaths = single((_, locale) => ({ locale }));
export const scalePaths = single((archive, locale) => toScale(archive, locale));
export const openDataPaths = single((archive, locale) => ({ archive, locale }));

export const dataSetPaths = async () => {
  const archive = await loadArchive();
  return dataSetIds.map((id) => ({ params: { set: id }, props: { archive, id } }));
};

/** The file of the key for IndexNow, once there is a key. */
export const indexNowPaths = async () => {
  const { indexNowKey: key } = (await loadArchive()).settings;
  return key ? [{ params: { key }, props: { key } }] : [];
};

/** The file that tells where to report a vulnerability, once there is a contact. */
export const securityTxtPaths = async () => {
  const { securityContact: contact, securityExpires: expires } = (await loadArchive()).settings;
  return contact && expires ? [{ params: { name: 'security' }, props: { contact, expires } }] : [];
};
