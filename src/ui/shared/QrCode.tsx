import { useMemo } from "react";
import { drawQrCode } from "../../core/view/qr-code.ts";
import styles from "./QrCode.module.css";
import { useWords } from "./use-words.ts";

/** An address as a code to scan, as large as the place it stands in, with the address beneath; black on white in any theme. */
export function QrCode({ address }: { readonly address: string }) {
  const { t } = useWords();
  const code = useMemo(() => drawQrCode(address), [address]);
  return (
    <div className={styles["code"]}>
      {code ? (
        <svg
          role="img"
          aria-label={t("qr.label", { address })}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
        >
          <rect width={code.size} height={code.size} fill="#ffffff" />
          <path d={code.path} fill="#000000" />
        </svg>
      ) : (
        <p>{t("qr.long")}</p>
      )}
      <p className={styles["address"]} lang="zxx" dir="ltr">
        {address}
      </p>
    </div>
  );
}
