package org.crossclaim.source.address;

import org.crossclaim.shared.Word;

/**
 * What of an address says only how somebody came there.
 */
public enum Part implements Word {

	/** A parameter that tells where a reader came from. */
	PARAMETER("parameter"),
	/** A place within the page. */
	FRAGMENT("fragment"),
	/** The version for AMP. */
	AMP("amp"),
	/** The version for telephones. */
	MOBILE("mobile"),
	/** Another site that only leads on. */
	WRAPPER("wrapper");

	private final String word;

	Part(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
