package org.crossclaim.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.SentTexts;
import tools.jackson.databind.JsonNode;

/**
 * How a statement stands on record: the quote of a counterclaim of its actor, from a
 * source that is the statement itself.
 */
final class StatementEntry {

	private StatementEntry() {
	}

	/**
	 * What is known of the counterclaim already, by the names of the fields of its form.
	 * What the editor has to write is its statement: what the actor says, in a line.
	 * @param stated the statement
	 * @param check that it was checked who sent it
	 * @param answered the entry that it answers
	 * @param actor whoever speaks
	 * @param onRecord whether its source is on record already
	 * @param words says what the source is called
	 * @return values by name
	 */
	static Map<String, List<String>> fields(Stated stated, Stated.Check check, EntryDocument answered,
			ActorDocument actor, boolean onRecord, Words words) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		String day = stated.day().toString();
		put(fields, "id", "reply-" + stated.source().substring(SentTexts.PREFIX.length()));
		put(fields, "dispute", answered.dispute());
		put(fields, "kind", "counterclaim");
		put(fields, "asserted_by[0]", stated.actor());
		put(fields, "responds_to[0].entry", stated.entry());
		fields.put("responds_to[0].response", check.response());
		put(fields, "said", day);
		put(fields, "evidence[0].source", stated.source());
		put(fields, "evidence[0].stance", "supports");
		put(fields, "evidence[0].quote", stated.text());
		put(fields, "reason", words.say("statement.reason", stated.number()));
		if (!onRecord) {
			LocalisedText.Tagged name = actor.name().in(words.locale());
			put(fields, "sources[0].id", stated.source());
			put(fields, "sources[0].kind", "primary-statement");
			put(fields, "sources[0].title", words.say("statement.source-title", name.text(), day));
			put(fields, "sources[0].title_basis", "excerpt");
			put(fields, "sources[0].title_language", words.locale().toLanguageTag());
			put(fields, "sources[0].publisher", name.text());
			put(fields, "sources[0].published_by", stated.actor());
			put(fields, "sources[0].published", day);
			put(fields, "sources[0].language", stated.language());
		}
		return fields;
	}

	/** A proposal made of a statement puts it on record as its actor's answer. */
	static void mustStandIn(Proposed proposed, Stated stated) {
		JsonNode dossier = Documents.read(proposed.published(), JsonNode.class);
		List<JsonNode> entries = children(dossier.path("entries"));
		List<Fault> faults = new ArrayList<>();
		if (children(dossier.path("sources")).stream()
			.anyMatch((source) -> source.path("id").asString("").equals(stated.source())
					&& !source.path("published_by").asString("").equals(stated.actor()))) {
			faults.add(Fault.at("sources[0].published_by", "statement.published-by-another", stated.actor()));
		}
		if (entries.stream().noneMatch((entry) -> says(entry.path("evidence"), "source", stated.source()))) {
			faults.add(Fault.at("entries[0].evidence", "statement.not-cited", stated.source()));
		}
		if (entries.stream()
			.noneMatch((entry) -> children(entry.path("asserted_by")).stream()
				.anyMatch((one) -> one.asString("").equals(stated.actor())))) {
			faults.add(Fault.at("entries[0].asserted_by", "statement.of-another", stated.actor()));
		}
		if (entries.stream().noneMatch((entry) -> says(entry.path("responds_to"), "entry", stated.entry()))) {
			faults.add(Fault.at("entries[0].responds_to", "statement.answers-another", stated.entry()));
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	private static boolean says(JsonNode list, String key, String slug) {
		return children(list).stream().anyMatch((one) -> one.path(key).asString("").equals(slug));
	}

	private static List<JsonNode> children(JsonNode list) {
		return list.isArray() ? list.valueStream().toList() : Stream.<JsonNode>empty().toList();
	}

	private static void put(Map<String, List<String>> fields, String name, String value) {
		fields.put(name, List.of(value));
	}

}
