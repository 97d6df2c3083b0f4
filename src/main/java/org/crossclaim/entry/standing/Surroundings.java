package org.crossclaim.entry.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.source.SourceDocument;

/**
 * What the record holds around an entry, as far as its standing depends on it. All things
 * are named by slug.
 */
public interface Surroundings {

	/**
	 * A source on record.
	 * @param slug its slug
	 * @return what is said of it, or empty where it is not on record
	 */
	Optional<SourceDocument> source(String slug);

	/**
	 * The actors affiliated with one, in either direction, one step, at any time.
	 * @param actor its slug
	 * @return slugs, without the actor itself
	 */
	Set<String> affiliates(String actor);

	/**
	 * Whether an actor is of the unnamed: a crowd, or people known only through others.
	 * @param actor its slug
	 * @return whether it is on record as unnamed
	 */
	boolean isUnnamed(String actor);

	/**
	 * An entry on record.
	 * @param slug its slug
	 * @return what is said of it, or empty where it is not on record
	 */
	Optional<EntryDocument> entry(String slug);

	/**
	 * The counterclaims that respond to an entry.
	 * @param slug its slug
	 * @return them, in any order
	 */
	List<EntryDocument> responsesTo(String slug);

	/**
	 * The quotes that were looked for in their sources as these were corrected, and do
	 * not stand there.
	 * @return them
	 */
	Set<Quoted> gone();

}
