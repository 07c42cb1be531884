/** The settings of a site: what its file says, and what the environment says instead. */
import type { z } from 'zod';
import { type Settings, settingsSchema } from './schema.ts';

/** Environment variables that stand for a setting, where they are set and not empty. */
const OVERRIDES = { HASHIYA_SITE: 'address', HASHIYA_BASE: 'base' } as const;

export interface SettingsFault {
  /** `names.ar`; '' where it is the whole. */
  readonly field: string;
  /** The environment variable that says it, where one does. */
  readonly variable?: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

export type ReadSettings =
  | { readonly settings: Settings; readonly faults: readonly [] }
  | { readonly settings: null; readonly faults: readonly SettingsFault[] };

/**
 * @param written what site.config.ts gives
 * @param environment `HASHIYA_SITE` stands for `address`, `HASHIYA_BASE` for `base`
 */
export function readSettings(
  written: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): ReadSettings {
  const overrides = Object.entries(OVERRIDES).flatMap(([variable, field]) => {
    const value = environment[variable];
    return value ? [{ variable, field, value }] : [];
  });
  const instead = Object.fromEntries(overrides.map(({ field, value }) => [field, value]));
  const parsed = settingsSchema.safeParse(isRecord(written) ? { ...written, ...instead } : written, {
    reportInput: true,
  });
  if (parsed.success) return { settings: parsed.data, faults: [] };
  const faults = parsed.error.issues.flatMap(faultsOf).map((fault) => {
    const override = overrides.find(({ field }) => field === fault.field);
    return override ? { ...fault, variable: override.variable } : fault;
  });
  return { settings: null, faults };
}

function faultsOf(issue: z.core.$ZodIssue): readonly SettingsFault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: [...path, key].join('.'),
      message: 'There is no such setting. Take it out, or correct its name: the README lists them all.',
    }));
  const missing = 'input' in issue && issue.input === undefined;
  return [{ field: path.join('.'), message: missing ? `It is missing. ${issue.message}` : issue.message }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
