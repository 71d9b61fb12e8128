import { z } from '@/lib/zod';
import { parseQuantity } from './model';
import type { NewOrder, Order, OrderPatch, QuoteRequest } from './types';

const chosen = () => z.string().check(z.minLength(1, 'field.choose'));
const required = () => z.string().check(z.trim(), z.minLength(1, 'field.required'));
const quantity = z.string().check(z.refine((text) => parseQuantity(text) !== undefined, { error: 'field.integer' }));
const admin = z.object({
  name: required(),
  email: z.string().check(z.trim(), z.minLength(1, 'field.required'), z.email('field.email')),
});
const noAdmin = z.object({ name: z.string(), email: z.string() });

export const newOrderSchema = z.object({
  libraryId: chosen(),
  startMonth: chosen(),
  quantity,
  trainingAdmin: admin,
  note: z.string(),
});
export type NewOrderForm = z.infer<typeof newOrderSchema>;

/** A renewal may leave the quantity open (ID数未確定), and asks for an administrator only when the library changes. */
export const renewalSchema = (asksAdmin: (libraryId: string) => boolean) =>
  z
    .object({
      libraryId: chosen(),
      undetermined: z.boolean(),
      quantity: z.string(),
      trainingAdmin: noAdmin,
      note: z.string(),
    })
    .check((context) => {
      const value = context.value;
      const estimateOpen = value.undetermined && value.quantity.trim() === '';
      if (!estimateOpen && parseQuantity(value.quantity) === undefined) {
        context.issues.push({ code: 'custom', message: 'field.integer', path: ['quantity'], input: value.quantity });
      }
      if (!asksAdmin(value.libraryId)) return;
      const result = admin.safeParse(value.trainingAdmin);
      for (const issue of result.error?.issues ?? []) {
        context.issues.push({
          code: 'custom',
          message: issue.message,
          path: ['trainingAdmin', ...issue.path],
          input: value.trainingAdmin,
        });
      }
    });
export type RenewalForm = z.infer<ReturnType<typeof renewalSchema>>;

export const newOrderBody = (form: NewOrderForm): OrderPatch => ({
  libraryId: form.libraryId,
  startMonth: form.startMonth,
  quantity: parseQuantity(form.quantity),
  trainingAdmin: form.trainingAdmin,
  note: form.note.trim() || null,
});

export function renewalBody(form: RenewalForm, asksAdmin: boolean): OrderPatch {
  const count = parseQuantity(form.quantity);
  return {
    libraryId: form.libraryId,
    ...(form.undetermined ? { quantityUndetermined: true, estimatedQuantity: count } : { quantity: count }),
    trainingAdmin: asksAdmin ? form.trainingAdmin : undefined,
    note: form.note.trim() || null,
  };
}

export const additionSchema = z.object({ startMonth: chosen(), quantity, note: z.string() });
export type AdditionForm = z.infer<typeof additionSchema>;

export const additionBody = (form: AdditionForm): OrderPatch => ({
  startMonth: form.startMonth,
  quantity: parseQuantity(form.quantity),
  note: form.note.trim() || null,
});

export const additionValues = (order: Order): AdditionForm => ({
  startMonth: order.startMonth,
  quantity: order.quantity ? String(order.quantity) : '',
  note: order.note ?? '',
});

/** What to ask a price for, as soon as the form holds enough. */
export function quoteOf(
  values: { libraryId: string; quantity: string },
  kind: NewOrder['kind'],
  startMonth: string,
  contractId?: string,
): QuoteRequest | undefined {
  const count = parseQuantity(values.quantity);
  if (!values.libraryId || !startMonth || !count) return undefined;
  return { kind, libraryId: values.libraryId, quantity: count, startMonth, contractId };
}

export const newOrderValues = (order: Order): NewOrderForm => ({
  libraryId: order.library.id,
  startMonth: order.startMonth,
  quantity: order.quantity ? String(order.quantity) : '',
  trainingAdmin: order.trainingAdmin ?? { name: '', email: '' },
  note: order.note ?? '',
});

export const renewalValues = (order: Order): RenewalForm => ({
  libraryId: order.library.id,
  undetermined: false,
  quantity: String(order.quantity ?? order.estimatedQuantity ?? ''),
  trainingAdmin: order.trainingAdmin ?? { name: '', email: '' },
  note: order.note ?? '',
});
