import { z } from 'zod';

const basis = z.enum(['final', 'initial-budget', 'full-year-budget', 'performance']);

/** Which money a statement speaks of. Two statements are one quantity only if all of this agrees. */
export const ScopeSchema = z.object({
  fund: z.enum(['all', 'appropriation', 'general-public', 'government-fund', 'state-capital']).optional(),
  basis: basis.optional(),
  year: z.number().optional(),
});
export type Scope = z.infer<typeof ScopeSchema>;
