// @vitest-environment jsdom
import { TextInput } from '@mantine/core';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { afterEach, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { show } from '../../../tests/render';
import { FormShell } from './FormShell';
import { useFieldError } from './problems';

afterEach(cleanup);

const refused = new ApiError({
  type: '',
  title: 'invalid',
  status: 422,
  code: 'request.invalid',
  detail: '入力に誤りがあります',
  errors: [
    { pointer: '/trainingAdmin/email', code: 'text.email', detail: 'メールアドレスの形式ではありません' },
    { pointer: '/unknown', code: 'x.y', detail: 'ほかの理由' },
  ],
});

function Form({ problem, reason, onSubmit }: { problem?: unknown; reason?: string; onSubmit: () => void }) {
  const form = useForm({ defaultValues: { trainingAdmin: { email: 'x' } } });
  const error = useFieldError(form);
  return (
    <FormShell
      form={form}
      onSubmit={onSubmit}
      pending={false}
      problem={problem}
      submitLabel="送信"
      disabledReason={reason}
    >
      <TextInput label="メール" {...form.register('trainingAdmin.email')} error={error('trainingAdmin.email')} />
    </FormShell>
  );
}

it('puts a refusal beside its field, focuses it, and keeps the rest in the summary', () => {
  show(<Form problem={refused} onSubmit={() => undefined} />);
  const input = screen.getByLabelText('メール');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(input);
  expect(screen.getByRole('alert').textContent).toContain('ほかの理由');
});

it('says why the button is disabled, and does not send', async () => {
  const submit = vi.fn();
  show(<Form reason="まだ期間前です" onSubmit={submit} />);
  expect(screen.getByText('まだ期間前です')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('メール'), '{Enter}');
  expect(submit).not.toHaveBeenCalled();
});
