package org.crossclaim.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A word of the model's closed lists, as it stands in dossiers, the API, addresses and
 * the database.
 */
public interface Word {

	/**
	 * The word in lower case, its parts joined by hyphens, for example {@code tu-quoque}.
	 * @return the word
	 */
	@JsonValue
	String word();

}
