package org.crossclaim.shared;

/**
 * What was asked for is not on record. Pages answer it with 404.
 */
public class NotOnRecord extends RuntimeException {

	private final String kind;

	private final String slug;

	/**
	 * Says what was asked for; the text is for the log alone.
	 * @param kind what kind of thing, for example {@code entry}
	 * @param slug its name as given
	 */
	public NotOnRecord(String kind, String slug) {
		super("No " + kind + " " + slug);
		this.kind = kind;
		this.slug = slug;
	}

	/**
	 * What kind of thing was asked for.
	 * @return for example {@code entry}
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * Its name as given.
	 * @return the slug
	 */
	public String slug() {
		return this.slug;
	}

}
