import type { Problem } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';

/** True where all that was wrong is the password, which its field says. */
export function isWrongPassword(problem: Problem | null): boolean {
  return problem?.code === 'SIGN_IN_FAILED';
}

/** One's password once more, where a screen that someone left open is not enough. */
export function PasswordAgain(props: {
  name: string;
  value: string;
  onValue: (value: string) => void;
  problem: Problem | null;
}) {
  const text = useText();
  const { name, value, onValue, problem } = props;
  return (
    <Field
      label={text.myData.password}
      hint={text.myData.passwordWhy}
      name={name}
      type="password"
      value={value}
      onValue={onValue}
      fault={isWrongPassword(problem) ? text.myData.passwordWrong : faultOf(problem, 'password', text)}
      autocomplete="current-password"
      reveal={text.shell}
      required
    />
  );
}
