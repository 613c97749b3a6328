/** Why a picture was not kept, apart from the form that goes with it. */
export class PictureFailure extends Error {
  constructor(readonly reason: unknown) {
    super("The picture was not kept");
    this.name = "PictureFailure";
  }
}
