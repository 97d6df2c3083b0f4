package org.crossclaim.editorial;

/**
 * How the record's latest revision of a subject relates to a document from outside.
 */
public enum Agreement {

	/** It says the same. */
	SAME,
	/** It differs, and is what was imported last: the document is newer. */
	OLDER,
	/**
	 * It differs and was changed since the document, or what it replaces, was last
	 * imported: publishing the document would lose that.
	 */
	CHANGED_SINCE

}
