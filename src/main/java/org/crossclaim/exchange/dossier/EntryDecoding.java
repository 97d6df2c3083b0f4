package org.crossclaim.exchange.dossier;

import java.util.List;

import org.crossclaim.entry.document.Basis;
import org.crossclaim.entry.document.Comparator;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.document.Outcome;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stage;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Step;
import org.crossclaim.entry.document.StepKind;
import org.crossclaim.entry.document.Translation;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a dossier as documents, key by key (the model, "The dossier").
 */
final class EntryDecoding {

	private EntryDecoding() {
	}

	static EntryDocument entry(Item item, @Nullable String enclosing) {
		String dispute = item.slug("dispute");
		if (dispute == null && enclosing == null) {
			item.missing("dispute");
		}
		return new EntryDocument(item.neededSlug("id"),
				(dispute != null) ? dispute : (enclosing != null) ? enclosing : "",
				item.neededWord("kind", EntryKind.class), item.word("nature", Nature.class),
				item.neededLocalised("statement"), item.localised("note"), item.slugs("asserted_by"),
				item.slugs("done_by"), item.slugs("against"), item.slugs("speaks_for"), responses(item),
				item.slugs("bears_on"), item.slugs("revises"), item.date("said"), item.date("happened"),
				item.text("zone"), item.whole("order"), item.objects("figures", EntryDecoding::figure),
				item.objects("resolution", EntryDecoding::resolution),
				item.objects("reply_checks", EntryDecoding::check), item.objects("evidence", EntryDecoding::evidence));
	}

	private static List<EntryDocument.Response> responses(Item item) {
		List<ResponseKind> shorthand = item.words("response", ResponseKind.class);
		if (item.isListOfTexts("responds_to")) {
			List<String> targets = item.slugs("responds_to");
			if (!targets.isEmpty() && shorthand.isEmpty()) {
				item.absent("response");
			}
			return targets.stream().map((target) -> new EntryDocument.Response(target, shorthand)).toList();
		}
		return item.objects("responds_to", (one) -> {
			List<ResponseKind> own = one.words("response", ResponseKind.class);
			if (own.isEmpty() && shorthand.isEmpty()) {
				one.absent("response");
			}
			return new EntryDocument.Response(one.neededSlug("entry"), own.isEmpty() ? shorthand : own);
		});
	}

	private static EntryDocument.Figure figure(Item item) {
		return new EntryDocument.Figure(item.needed("measure"), item.neededLocalised("label"),
				item.neededWord("comparator", Comparator.class), Decoding.needed(item, "value"), item.needed("unit"),
				item.localised("counts"), item.date("period"), item.slug("source"));
	}

	private static EntryDocument.Resolution resolution(Item item) {
		return new EntryDocument.Resolution(item.neededWord("outcome", Outcome.class), item.neededSlug("by"),
				item.localised("of"), item.slugs("binds"), item.word("stage", Stage.class));
	}

	private static EntryDocument.ReplyCheck check(Item item) {
		Item asked = item.object("asked");
		EntryDocument.Asked how = null;
		if (asked != null) {
			how = new EntryDocument.Asked(asked.needed("channel"), asked.neededDate("on"), asked.date("deadline"));
			asked.end();
		}
		return new EntryDocument.ReplyCheck(item.neededSlug("actor"), item.neededDate("date"), item.needed("found"),
				item.slug("source"), item.text("by"), how);
	}

	private static EntryDocument.Evidence evidence(Item item) {
		return new EntryDocument.Evidence(item.neededSlug("source"), item.neededWord("stance", Stance.class),
				item.word("shows", Shows.class), item.word("basis", Basis.class), item.slugs("relays"),
				item.text("quote"), item.text("locator"),
				item.objects("translation",
						(one) -> new Translation(one.needed("language"), one.needed("text"), one.needed("by"),
								one.text("method"))),
				item.objects("steps", (one) -> new Step(one.neededWord("step", StepKind.class),
						one.neededSlug("source"), one.text("quote"), one.text("locator"), one.date("on"))));
	}

}
