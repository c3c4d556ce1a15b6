import { useId } from "react";
import styles from "./cite.module.css";

interface ChoiceProps<Id extends string> {
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Why there is nothing to choose at present. */
  readonly unneeded?: string;
}

/** One of a few. Enter copies from here too, since it submits the form. */
export function Choice<Id extends string>({ name, options, chosen, onChoose, unneeded }: ChoiceProps<Id>) {
  const group = useId();
  return (
    <fieldset className={styles["choice"]} disabled={unneeded !== undefined}>
      <legend>{name}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
      {unneeded !== undefined && <p>{unneeded}</p>}
    </fieldset>
  );
}
