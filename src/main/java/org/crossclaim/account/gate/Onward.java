package org.crossclaim.account.gate;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes on to after signing in: an address of this site, or the dashboard.
 */
public final class Onward {

	/** The name of the parameter that carries it. */
	public static final String PARAMETER = "continue";

	/** Where to go where nothing is asked for. */
	public static final String DASHBOARD = "/editing";

	private Onward() {
	}

	/**
	 * The address to go on to.
	 * @param asked what the request asks for
	 * @return it, if it is a path on this site and nothing else, else the dashboard
	 */
	public static String to(@Nullable String asked) {
		if (asked == null || asked.length() > 2000 || !asked.matches("/[\\x21-\\x7e&&[^\\\\]]*")
				|| asked.startsWith("//") || asked.startsWith("/sign-")) {
			return DASHBOARD;
		}
		return asked;
	}

}
