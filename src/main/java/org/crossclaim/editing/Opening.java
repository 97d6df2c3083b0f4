package org.crossclaim.editing;

import java.util.List;
import java.util.Map;

import org.crossclaim.editing.Sheets.Typed;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editing.field.Parameters;
import org.crossclaim.editing.field.Tidy;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.editorial.proposal.Reviews;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Opens forms for everything on record: something new, something to mend, something said
 * before, something proposed.
 */
@Service
public class Opening {

	private final Publications publications;

	private final Reviews reviews;

	private final EveryOccasion occasions;

	private final Sheets sheets;

	Opening(Publications publications, Reviews reviews, EveryOccasion occasions, Sheets sheets) {
		this.publications = publications;
		this.reviews = reviews;
		this.occasions = occasions;
		this.sheets = sheets;
	}

	/**
	 * A form for something new.
	 * @param list the list in which it will stand, for example {@code entries}
	 * @param given what is known of it already, by the names of the fields, and what gave
	 * occasion to it
	 * @param author whoever opens it
	 * @return the form
	 */
	public Sheet start(String list, Map<String, List<String>> given, Author author) {
		Thing thing = Thing.of(list);
		Parameters parameters = new Parameters(this.occasions.fields(given, author));
		return open(new Typed(thing, parameters.read(thing.fields()), null, null, parameters.text("reason"), ""));
	}

	/**
	 * The address of a form.
	 * @param list the list in which the thing stands
	 * @param slug a slug of it, or {@code null} where it is new
	 * @return the address
	 * @throws NotOnRecord if it is not on record
	 */
	public String address(String list, @Nullable String slug) {
		Thing thing = Thing.of(list);
		return Sheets.address(thing, (slug != null) ? this.sheets.published(thing, slug).document() : null);
	}

	/**
	 * A form for something on record, with more in its lists.
	 * @param list the list in which it stands
	 * @param slug a slug of today or of the past
	 * @param given what its lists have more, for example {@code evidence[0].source} for
	 * one more piece of evidence, and the reason, by the names of the fields
	 * @return the form
	 * @throws NotOnRecord if it is not on record
	 */
	public Sheet open(String list, String slug, Map<String, List<String>> given) {
		Thing thing = Thing.of(list);
		Published<ObjectNode> now = this.sheets.published(thing, slug);
		Parameters parameters = new Parameters(given);
		ObjectNode tree = now.document().deepCopy();
		String next = "";
		for (Map.Entry<String, JsonNode> more : parameters.read(thing.fields()).properties()) {
			if (more.getValue() instanceof ArrayNode items) {
				ArrayNode all = tree.withArrayProperty(more.getKey());
				next = next.isEmpty() ? more.getKey() + "[" + all.size() + "]" : next;
				all.addAll(items);
			}
		}
		return open(new Typed(thing, tree, now.document(), now.revision(), parameters.text("reason"), next));
	}

	/**
	 * A form for something on record, in which what it said before stands again.
	 * @param list the list in which it stands
	 * @param slug a slug of today or of the past
	 * @param number the number of the revision that is to be restored
	 * @return the form
	 * @throws NotOnRecord if there is no such revision
	 */
	public Sheet restore(String list, String slug, int number) {
		Thing thing = Thing.of(list);
		Published<ObjectNode> now = this.sheets.published(thing, slug);
		ObjectNode then = this.publications.revision(now.id(), number, ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(thing.kind().word(), slug + " revision " + number))
			.document();
		then.set(Fields.ID, now.document().path(Fields.ID));
		return open(new Typed(thing, then, now.document(), now.revision(), "", ""));
	}

	/**
	 * A form in which a reviewer amends what a proposal says of a thing. What others
	 * changed since is merged.
	 * @param list the list in which it stands
	 * @param slug its slug
	 * @param number the number of the proposal
	 * @param reviewer whoever looks
	 * @return the form
	 * @throws Refusal where it is decided already
	 * @throws NotOnRecord where it says nothing of that, or is not for the reviewer
	 */
	public Sheet amend(String list, String slug, long number, Author reviewer) {
		Thing thing = Thing.of(list);
		Proposed proposed = this.reviews.waiting(number, reviewer);
		ObjectNode document = this.reviews.document(proposed, thing.kind(), slug);
		Integer base = proposed.base(thing.kind(), slug);
		Published<ObjectNode> now = this.publications.find(thing.kind(), slug, ObjectNode.class).orElse(null);
		Typed typed = new Typed(thing, document, (now != null) ? now.document() : null, base, "", "");
		return (now == null || Integer.valueOf(now.revision()).equals(base)) ? open(typed)
				: this.sheets.merged(typed.withTree(Tidy.tidy(thing.fields(), document)), now);
	}

	private Sheet open(Typed typed) {
		return this.sheets.draw(typed, List.of(), List.of(), Sheet.State.OPEN);
	}

}
