import styles from "./embed.module.css";

interface SelectProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function Select({ label, options, chosen, onChoose }: SelectProps) {
  return (
    <label className={styles["field"]}>
      {label}
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
