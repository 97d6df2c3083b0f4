package org.crossclaim.exchange.dossier;

import java.math.BigDecimal;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.shared.Edtf;
import org.crossclaim.source.Authorship;
import org.crossclaim.source.Reporting;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;
import org.crossclaim.source.SourceStatusKind;
import org.crossclaim.source.TitleBasis;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a dossier as documents, key by key (the model, "The dossier").
 */
final class Decoding {

	private Decoding() {
	}

	static ActorDocument actor(Item item) {
		return new ActorDocument(item.neededSlug("id"), item.neededWord("kind", ActorKind.class),
				item.neededLocalised("name"), item.list("aliases"), item.text("country"), item.text("wikidata"),
				item.objects("affiliations", (one) -> new ActorDocument.Affiliation(one.neededSlug("actor"),
						one.neededLocalised("role"), one.date("from"), one.date("until"))),
				item.slugs("known_through"));
	}

	static SourceDocument source(Item item) {
		return new SourceDocument(item.neededSlug("id"), item.neededWord("kind", SourceKind.class), item.text("url"),
				item.needed("title"), item.word("title_basis", TitleBasis.class), item.text("title_language"),
				item.needed("publisher"), item.slug("published_by"), item.list("authors"), item.date("published"),
				item.text("language"), item.text("licence"), item.word("authorship", Authorship.class),
				item.word("reporting", Reporting.class), item.slugs("relays"), item.truth("seen"), item.slug("copy_of"),
				status(item.object("status")));
	}

	private static SourceDocument.@Nullable Status status(@Nullable Item item) {
		if (item == null) {
			return null;
		}
		SourceDocument.Status status = new SourceDocument.Status(item.neededWord("kind", SourceStatusKind.class),
				item.date("on"), item.text("notice"));
		item.end();
		return status;
	}

	static DisputeDocument dispute(Item item) {
		return new DisputeDocument(item.neededSlug("id"), item.neededLocalised("title"),
				item.neededLocalised("summary"), covered(item.object("covered")),
				item.objects("background",
						(one) -> new DisputeDocument.Background(one.neededLocalised("title"),
								one.neededLocalised("text"), one.slugs("sources"))),
				item.objects("related",
						(one) -> new DisputeDocument.Related(one.neededSlug("dispute"), one.neededLocalised("how"))));
	}

	private static DisputeDocument.@Nullable Covered covered(@Nullable Item item) {
		if (item == null) {
			return null;
		}
		Edtf searched = item.neededDate("searched");
		DisputeDocument.Covered covered = new DisputeDocument.Covered(searched, item.date("newest"));
		item.end();
		return covered;
	}

	/** A number where one must be. */
	static BigDecimal needed(Item item, String key) {
		BigDecimal number = item.number(key);
		if (number == null) {
			item.missing(key);
		}
		return (number != null) ? number : BigDecimal.ZERO;
	}

}
