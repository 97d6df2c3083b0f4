package org.crossclaim.housekeeping.web;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.LocalisedText;
import tools.jackson.databind.JsonNode;

/**
 * Something on record, and what it is called.
 *
 * @param kind of which kind it is, for message keys
 * @param list its list in addresses
 * @param slug its slug
 * @param name its name, title or statement
 */
record Called(String kind, String list, String slug, Label name) {

	static Called of(SubjectKind kind, String slug, JsonNode document, Words words) {
		JsonNode name = document.path(switch (kind) {
			case ACTOR -> "name";
			case ENTRY -> "statement";
			case SOURCE, DISPUTE -> "title";
		});
		return new Called(kind.word(), kind.list(), slug, name.isObject()
				? words.label(Documents.read(name.toString(), LocalisedText.class)) : new Label(name.asString(""), words
					.foreign(document.path("title_language").asString(document.path("language").asString("en")))));
	}

}
