import { Link } from "../routing/Link";
import { signInAddress } from "../routing/navigation";
import { useTexts } from "../texts/TextsContext";

export function SignInPrompt({ text }: { text: string }) {
  const { texts } = useTexts();
  return (
    <div className="empty">
      <p>{text}</p>
      <Link className="button button-main" href={signInAddress()}>{texts.navigation.signIn}</Link>
    </div>
  );
}
