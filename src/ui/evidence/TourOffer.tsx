import { declineTour } from "../../actions/tour.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp } from "../shared/app-context.ts";
import textButton from "../shared/text-button.module.css";
import { useWords } from "../shared/use-words.ts";
import styles from "./tour.module.css";

/** Offers a first-time reader to have Saksi explained. */
export function TourOffer() {
  const app = useApp();
  const { t } = useWords();
  return (
    <section className={styles["offer"]} aria-label={t("tour.region")}>
      <p>{t("tour.offer")}</p>
      <div className={styles["choice"]}>
        <ActionButton action="takeTour" className={styles["take"]} />
        <button type="button" className={textButton["button"]} onClick={() => declineTour(app)}>
          {t("tour.decline")}
        </button>
      </div>
    </section>
  );
}
