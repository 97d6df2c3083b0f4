package org.crossclaim.source;

import java.util.regex.Pattern;

/**
 * Under which licence a source is published: an identifier of the SPDX licence list, one
 * of our own that begins with {@code LicenseRef-}, or the address of its terms.
 */
public final class Licence {

	private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,99}\\+?");

	private static final Pattern ADDRESS = Pattern.compile("https://[^/\\s?#]+\\.[^/\\s?#]+([/?#]\\S*)?");

	// Whoever runs this may earn money by it or not, so what forbids trade (NC) is left
	// out. A copy is kept as it was served, so what forbids changes (ND) is in. Of terms
	// that are told by their address alone nobody here knows what they allow.
	private static final Pattern ALLOWING = Pattern.compile("(?i)CC0-1\\.0|CC-PDM-1\\.0|CC-PDDC|PDDL-1\\.0"
			+ "|LicenseRef-public-domain|CC-BY(-SA|-ND)?-[1-4]\\.[05](-[A-Z]{2,4})?|OGL-UK-[1-3]\\.0|OGL-Canada-2\\.0"
			+ "|OGDL-Taiwan-1\\.0|etalab-2\\.0|NLOD-[12]\\.0|DL-DE-(BY|ZERO)-2\\.0");

	private Licence() {
	}

	/**
	 * Whether a text can name a licence.
	 * @param text the text
	 * @return whether it has the form of an identifier or is an address
	 */
	public static boolean isWellFormed(String text) {
		return IDENTIFIER.matcher(text).matches() || ADDRESS.matcher(text).matches();
	}

	/**
	 * Whether a licence allows everybody to hand on whole copies, whatever for.
	 * @param text the licence
	 * @return whether it is known to allow that; {@code false} for every address
	 */
	public static boolean allowsCopies(String text) {
		return ALLOWING.matcher(text).matches();
	}

}
