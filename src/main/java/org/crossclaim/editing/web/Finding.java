package org.crossclaim.editing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Limits;
import org.crossclaim.account.TooMany;
import org.crossclaim.capture.facts.PageFacts;
import org.crossclaim.capture.facts.Pages;
import org.crossclaim.capture.fetch.NotFetched;
import org.crossclaim.editing.Alike;
import org.crossclaim.editing.Alikes;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.crossclaim.source.address.CanonicalAddress;
import org.crossclaim.source.address.Left;
import org.crossclaim.source.cite.Citations;
import org.crossclaim.source.page.SourceSection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Finds out what is known of an address: on record, or from the page itself.
 */
@Component
class Finding {

	private static final Map<String, String> LABELS = Map.of("url", "editing.url", "title", "editing.heading",
			"publisher", "editing.publisher", "published", "editing.published", "language", "editing.language");

	private final Sources sources;

	private final Citations citations;

	private final List<SourceSection> sections;

	private final Pages pages;

	private final NewSlugs slugs;

	private final Alikes alikes;

	private final Limits limits;

	private final CurrentAccount accounts;

	private final Comparisons comparisons;

	private final Words words;

	Finding(Sources sources, Citations citations, List<SourceSection> sections, Pages pages, NewSlugs slugs,
			Alikes alikes, Limits limits, CurrentAccount accounts, Comparisons comparisons, Words words) {
		this.comparisons = comparisons;
		this.alikes = alikes;
		this.limits = limits;
		this.accounts = accounts;
		this.sources = sources;
		this.citations = citations;
		this.sections = sections;
		this.pages = pages;
		this.slugs = slugs;
		this.words = words;
	}

	/**
	 * Finds it out. The page is asked for only where its address is not on record.
	 * @param typed the address as it was pasted
	 * @param dispute the slug of the dispute with which the page is compared; empty for
	 * none
	 * @return what is known
	 * @throws Refusal if it is no address
	 */
	Found of(String typed, String dispute) {
		CanonicalAddress address = CanonicalAddress.of(typed);
		List<String> left = address.left().stream().map(this::left).toList();
		List<Found.Known> known = known(address);
		if (!known.isEmpty()) {
			return new Found(address.text(), left, known, List.of(), Map.of(), List.of(), List.of(), null,
					this.comparisons.ofSource(known.getFirst().cited().slug(), dispute), null);
		}
		try {
			this.limits.pageRead(this.accounts.require().id());
			PageFacts facts = this.pages.read(address);
			CanonicalAddress there = CanonicalAddress.of(facts.address());
			List<Found.Known> elsewhere = known(there);
			Map<String, String> source = source(there, facts);
			return new Found(there.text(), left, elsewhere, elsewhere.isEmpty() ? alike(source) : List.of(), source,
					read(facts), facts.unused().stream().map((one) -> row(one.field(), one.text())).toList(), null,
					this.comparisons.ofPage(facts, source, dispute), null);
		}
		catch (NotFetched ex) {
			return unread(address, left, this.words.say(ex.fault().key(), ex.fault().arguments().toArray()), null);
		}
		catch (TooMany ex) {
			return unread(address, left, this.words.say("add.too-many", (ex.seconds() + 59) / 60), ex.seconds());
		}
	}

	/** The way goes on where nothing was read: what the page says can be typed. */
	private Found unread(CanonicalAddress address, List<String> left, String why, @Nullable Long patience) {
		return new Found(address.text(), left, List.of(), List.of(), source(address, null), List.of(), List.of(), why,
				null, patience);
	}

	private List<Alike> alike(Map<String, String> source) {
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		source.forEach(document::put);
		return this.alikes.of(SubjectKind.SOURCE, document);
	}

	/** A source on record as an entry would cite it. */
	@Nullable SourceDocument named(String slug) {
		return this.sources.named(List.of(slug)).get(slug);
	}

	private List<Found.Known> known(CanonicalAddress address) {
		List<String> slugs = this.sources.at(address);
		Map<String, SourceDocument> documents = this.sources.named(slugs);
		return slugs.stream()
			.map(documents::get)
			.filter(Objects::nonNull)
			.map((source) -> new Found.Known(this.citations.of(source),
					this.sections.stream().flatMap((section) -> section.of(source).stream()).toList()))
			.toList();
	}

	private Map<String, String> source(CanonicalAddress address, @Nullable PageFacts facts) {
		Map<String, String> source = new LinkedHashMap<>();
		source.put("id", this.slugs.of(address.text(), (facts != null) ? facts.title() : null,
				(facts != null) ? facts.published() : null));
		source.put("url", address.text());
		if (facts != null) {
			put(source, "title", facts.title());
			put(source, "publisher", facts.publisher());
			for (int i = 0; i < facts.authors().size(); i++) {
				source.put("authors[" + i + "]", facts.authors().get(i));
			}
			put(source, "published", facts.published());
			put(source, "language", facts.language());
		}
		return source;
	}

	private static void put(Map<String, String> source, String name, @Nullable String value) {
		if (value != null) {
			source.put(name, value);
		}
	}

	private static List<Found.Row> read(PageFacts facts) {
		Map<String, String> said = new LinkedHashMap<>();
		put(said, "title", facts.title());
		put(said, "publisher", facts.publisher());
		put(said, "published", facts.published());
		put(said, "language", facts.language());
		List<Found.Row> rows = new ArrayList<>();
		said.forEach((name, text) -> rows.add(row(name, text)));
		facts.authors().forEach((author) -> rows.add(new Found.Row("editing.author", author)));
		return rows;
	}

	private static Found.Row row(String field, String text) {
		return new Found.Row(LABELS.getOrDefault(field, "editing.elsewhere"), text);
	}

	private String left(Left left) {
		return this.words.say("add.left." + left.part().word(), left.text());
	}

}
