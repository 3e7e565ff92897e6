"use client";

import { useFormField } from "../action-form/form-context";
import { TextInput } from "../ui/text-input";

interface CredentialProps {
  readonly label: string;
}

/** An address, offered by the browser or the password manager of this person. */
export function EmailField({ label }: CredentialProps) {
  const { key, field } = useFormField("email", undefined);
  return <TextInput key={key} {...field} label={label} type="email" autoComplete="username" autoCapitalize="none" spellCheck={false} />;
}

/** A password is filled in by its manager and never written into a page by us. */
export function PasswordField({ label }: CredentialProps) {
  const { key, field } = useFormField("password", undefined);
  return <TextInput key={key} {...field} defaultValue={undefined} label={label} type="password" autoComplete="current-password" />;
}
