import type { Organization } from 'schema-dts';
import type { Language } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import { absolute, settings } from '../settings/index.ts';

/** Who answers for the site, as the settings say. */
export function publisherData(lang: Language): Organization {
  const { publisher, contact } = settings();
  return {
    '@type': 'Organization',
    name: publisher[lang],
    url: absolute(paths.home()),
    logo: { '@type': 'ImageObject', url: absolute(paths.iconPng(512)) },
    ...(contact ? { email: contact } : {}),
  };
}
