import type { z } from 'zod';

/** What a schema reports besides a zod issue: a name from the catalogue of problems and what fills its sentence. */
export interface SchemaFault {
  problem: string;
  suggestion?: string;
  detail?: string;
}

/** Adds a named fault to a zod issue list; `check/` turns the name into words. */
export function addFault(issues: z.core.$ZodRawIssue[], input: unknown, fault: SchemaFault): void {
  issues.push({ code: 'custom', input, message: fault.problem, params: { ...fault } });
}
