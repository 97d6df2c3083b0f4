package org.crossclaim.source.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.page.Named;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.crossclaim.source.Authorship;
import org.crossclaim.source.Reporting;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.crossclaim.source.cite.Citation;
import org.crossclaim.source.cite.Citations;
import org.crossclaim.source.page.SourceAside;
import org.crossclaim.source.page.SourceSection;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the page of a source.
 */
@Component
class SourceViews {

	private final Sources sources;

	private final Actors actors;

	private final Citations citations;

	private final List<SourceSection> sections;

	private final List<SourceAside> asides;

	private final Words words;

	SourceViews(Sources sources, Actors actors, Citations citations, List<SourceSection> sections,
			List<SourceAside> asides, Words words) {
		this.asides = asides;
		this.sources = sources;
		this.actors = actors;
		this.citations = citations;
		this.sections = sections;
		this.words = words;
	}

	SourceView of(SourceDocument source) {
		Citation cited = this.citations.of(source);
		Set<String> slugs = new LinkedHashSet<>(source.relays());
		Stream.ofNullable(source.copyOf()).forEach(slugs::add);
		Map<String, SourceDocument> behind = this.sources.named(slugs);
		SourceDocument original = (source.copyOf() != null) ? behind.get(source.copyOf()) : null;
		String content = this.words.say("source.content." + content(source));
		return new SourceView(cited, this.words.say("source.title", cited.title().text(), source.publisher()),
				this.words.say("source.description", cited.kind(), source.publisher(), content), publisher(source),
				host(source), source.authors(),
				(source.language() != null) ? this.words.language(source.language()) : null, source.licence(), content,
				(source.status() != null) ? source.status().notice() : null,
				(original != null) ? this.citations.of(original) : null,
				source.relays().stream().map(behind::get).filter(Objects::nonNull).map(this.citations::of).toList(),
				this.sources.relaying(source.id()).stream().map(this.citations::of).toList(),
				this.sections.stream().flatMap((section) -> section.of(source).stream()).toList(),
				this.asides.stream().flatMap((section) -> section.of(source).stream()).toList());
	}

	private @Nullable Named publisher(SourceDocument source) {
		if (source.publishedBy() == null) {
			return null;
		}
		ActorDocument actor = this.actors.named(List.of(source.publishedBy())).get(source.publishedBy());
		return (actor != null) ? Named.of(actor.id(), this.words.label(actor.name())) : null;
	}

	/** The host of the address, or the address where it names none. */
	private static @Nullable String host(SourceDocument source) {
		if (source.url() == null) {
			return null;
		}
		String host = UriComponentsBuilder.fromUriString(source.url()).build().getHost();
		return (host != null) ? host : source.url();
	}

	/** Which sentence says where its content comes from (the model, "Origin"). */
	private static String content(SourceDocument source) {
		if (source.isRetracted()) {
			return "retracted";
		}
		if (source.relays().size() > 1) {
			return "relays-several";
		}
		if (!source.relays().isEmpty()) {
			return "relays";
		}
		if (source.copyOf() != null) {
			return "copy";
		}
		if (source.authorship() == Authorship.AI) {
			return "ai";
		}
		return switch (source.kind()) {
			case PRESS, SUMMARY -> (source.reporting() == Reporting.OWN) ? "own-reporting" : "unknown";
			default -> "own";
		};
	}

}
