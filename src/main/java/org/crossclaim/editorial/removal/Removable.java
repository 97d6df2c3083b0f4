package org.crossclaim.editorial.removal;

/**
 * Keeps words that go when something is removed for legal reasons. Whatever keeps any
 * implements it: captures, drafts and indexes as revisions, proposals and suggestions do.
 */
public interface Removable {

	/**
	 * What it keeps, for the message key {@code removal.kept.…}.
	 * @return for example {@code revisions}
	 */
	String kept();

	/**
	 * How much of it would be blanked.
	 * @param scope what would be removed
	 * @return the number
	 */
	long count(RemovalScope scope);

	/**
	 * Blanks it, in the transaction that removes it.
	 * @param scope what is removed
	 * @param order by whom and by which change
	 */
	void blank(RemovalScope scope, RemovalOrder order);

}
