interface SignOutFormProps {
  readonly label: string;
  readonly action: () => Promise<void>;
}

/** A form and not a link, so that nothing but this person's own press ends their session. */
export function SignOutForm({ label, action }: SignOutFormProps) {
  return (
    <form action={action}>
      <button type="submit" className="link min-h-[44px] cursor-pointer text-left leading-tight">
        {label}
      </button>
    </form>
  );
}
