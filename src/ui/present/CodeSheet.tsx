import { share } from "../../actions/share.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { QrCode } from "../shared/QrCode.tsx";
import { useWords } from "../shared/use-words.ts";
import styles from "./present.module.css";

/** The address of the step over all of the stage but its bar, for the class to scan; or why there is none. */
export function CodeSheet() {
  const isShown = useStoreValue("presentation", (presentation) => presentation.isCodeShown);
  return isShown && <Sheet />;
}

function Sheet() {
  const app = useApp();
  const { t } = useWords();
  const shared = share(app);
  return (
    <main className={styles["codeSheet"]} aria-label={t("present.code")}>
      <p role="status">{t("obstacle" in shared ? `qr.obstacle.${shared.obstacle}` : "qr.invite")}</p>
      {"address" in shared && <QrCode address={shared.address} />}
    </main>
  );
}
