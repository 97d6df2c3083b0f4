package org.crossclaim.exchange.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalContent;
import org.crossclaim.editorial.proposal.ProposedDocument;
import org.crossclaim.exchange.contribution.Comparison;
import org.crossclaim.exchange.contribution.Preview;
import org.crossclaim.history.difference.Differences;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays out what a dossier would change.
 */
@Component
class ImportViews {

	/** How many things are told of at the most, and how many word by word. */
	private static final int MOST = 1000;

	private static final int COMPARED = 200;

	private static final Pattern ITEM = Pattern.compile("([a-z]+)\\[(\\d{1,9})].*");

	private final ProposalContent content;

	private final Publications publications;

	private final Differences differences;

	private final Words words;

	ImportViews(ProposalContent content, Publications publications, Differences differences, Words words) {
		this.content = content;
		this.publications = publications;
		this.differences = differences;
		this.words = words;
	}

	/** What is held is told to those alone who may publish. */
	ImportView of(Preview preview, Author reader) {
		Comparison comparison = preview.comparison();
		List<ProposedDocument> documents = this.content.documents(preview.changes());
		Map<SubjectKind, Map<String, Published<ObjectNode>>> now = now(documents);
		List<ImportView.Thing> changed = new ArrayList<>();
		List<ImportView.Thing> added = new ArrayList<>();
		for (ProposedDocument one : documents.subList(0, Math.min(documents.size(), MOST))) {
			Published<ObjectNode> before = now.getOrDefault(one.kind(), Map.of()).get(one.slug());
			if (before == null) {
				added.add(thing(one, null));
			}
			else {
				changed.add(thing(one, (changed.size() < COMPARED) ? before.document() : null));
			}
		}
		return new ImportView(counts(comparison), changed, added,
				(reader.publishes() ? preview.held() : List.<Fault>of()).stream()
					.map((fault) -> say(named(fault, documents)))
					.toList(),
				comparison.changedSince()
					.stream()
					.map((thing) -> this.words.say("import.changed-since." + thing.kind().word(), thing.slug()))
					.toList(),
				Math.max(0, documents.size() - MOST), preview.seen());
	}

	/** A refusal whose faults name the things in which they are, where they tell. */
	Refusal named(Refusal refusal, Preview preview) {
		List<ProposedDocument> documents = this.content.documents(preview.changes());
		return new Refusal(refusal.faults().stream().map((fault) -> named(fault, documents)).toList());
	}

	private Fault named(Fault fault, List<ProposedDocument> documents) {
		Matcher item = ITEM.matcher(fault.path());
		if (!item.matches()) {
			return fault;
		}
		return documents.stream()
			.filter((one) -> one.kind().list().equals(item.group(1)))
			.skip(Long.parseLong(item.group(2)))
			.findFirst()
			.map((one) -> Fault.at("", "import.of", one.slug(), say(fault)))
			.orElse(fault);
	}

	private Map<SubjectKind, Map<String, Published<ObjectNode>>> now(List<ProposedDocument> documents) {
		Map<SubjectKind, Map<String, Published<ObjectNode>>> now = new EnumMap<>(SubjectKind.class);
		documents.stream()
			.collect(Collectors.groupingBy(ProposedDocument::kind,
					Collectors.mapping(ProposedDocument::slug, Collectors.toList())))
			.forEach((kind, slugs) -> now.put(kind, this.publications.named(kind, slugs, ObjectNode.class)));
		return now;
	}

	private static List<ImportView.Counted> counts(Comparison comparison) {
		return comparison.counts()
			.entrySet()
			.stream()
			.map((one) -> new ImportView.Counted(one.getKey().word(), one.getValue().added(), one.getValue().changed(),
					one.getValue().same()))
			.filter((one) -> one.added() + one.changed() + one.same() > 0)
			.toList();
	}

	private ImportView.Thing thing(ProposedDocument one, @Nullable ObjectNode before) {
		return new ImportView.Thing(one.kind().word(), one.slug(), "/" + one.kind().list() + "/" + one.slug(),
				name(one.kind(), one.document()),
				(before != null) ? this.differences.between(one.kind(), before, one.document()) : List.of());
	}

	private Label name(SubjectKind kind, JsonNode document) {
		if (kind == SubjectKind.SOURCE) {
			String language = document.path("title_language").asString(document.path("language").asString(""));
			return new Label(document.path("title").asString(""),
					language.isEmpty() ? null : this.words.foreign(language));
		}
		Map<String, String> texts = new TreeMap<>();
		document.path((kind == SubjectKind.ACTOR) ? "name" : (kind == SubjectKind.DISPUTE) ? "title" : "statement")
			.properties()
			.forEach((text) -> texts.put(text.getKey(), text.getValue().asString("")));
		return this.words.label(new LocalisedText(texts));
	}

	private String say(Fault fault) {
		return this.words.say(fault.key(), fault.arguments().toArray());
	}

}
