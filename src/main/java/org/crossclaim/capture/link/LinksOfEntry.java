package org.crossclaim.capture.link;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.capture.quote.LostQuotes;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.page.EntryFound;
import org.crossclaim.entry.page.EntrySection;
import org.crossclaim.page.Section;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.page.LinkState;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the page of an entry: which links of its evidence are broken, and where its readers
 * go instead. Words that vanished concern those entries only that quote them.
 */
@Component
@Order(1)
class LinksOfEntry implements EntrySection {

	private final BrokenLinks links;

	private final LinkViews views;

	LinksOfEntry(BrokenLinks links, LinkViews views) {
		this.links = links;
		this.views = views;
	}

	@Override
	public Optional<Section> of(EntryFound entry) {
		List<EntryDocument.Evidence> evidence = entry.line().document().evidence();
		Map<String, SourceDocument> cited = new LinkedHashMap<>();
		evidence.stream()
			.flatMap((one) -> Stream.ofNullable(entry.grounds().sources().get(one.source())))
			.filter((source) -> source.url() != null)
			.forEach((source) -> cited.put(source.id(), source));
		Set<String> quotes = evidence.stream()
			.map(EntryDocument.Evidence::quote)
			.filter(Objects::nonNull)
			.map(LostQuotes::hash)
			.collect(Collectors.toSet());
		Map<String, Told> told = this.links.among(cited.keySet());
		List<LinkView> broken = cited.values()
			.stream()
			.flatMap((source) -> Stream.ofNullable(told.get(source.id()))
				.filter((one) -> concerns(one, quotes))
				.map((one) -> this.views.of(one, source, List.of())))
			.toList();
		return broken.isEmpty() ? Optional.empty() : Optional.of(new Section("capture/broken", broken));
	}

	private static boolean concerns(Told told, Collection<String> quotes) {
		return told.state() != LinkState.QUOTE_VANISHED || told.lost().stream().anyMatch(quotes::contains);
	}

}
