/** What the rest of the portal may use of this feature. */
export { AccountMenu } from "./AccountMenu";
export { AccountNotice } from "./AccountNotice";
export { SignInForm } from "./SignInForm";
export { SignInPrompt } from "./SignInPrompt";
