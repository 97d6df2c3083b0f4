package org.crossclaim.capture.novelty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.capture.quote.Finding;
import org.crossclaim.capture.quote.HanScript;
import org.crossclaim.capture.quote.SearchedText;
import org.crossclaim.capture.quote.Selector;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Compares one text with entries. It finds what stands there and draws no conclusion:
 * that a page has a quote in common with an entry does not say who took it from whom.
 */
final class Comparing {

	private static final int MOST = 20;

	private final String text;

	private final SearchedText searched;

	private final Collection<EntryDocument> entries;

	private final @Nullable Edtf published;

	private final List<Comparison.Quoted> quotes = new ArrayList<>();

	private Comparing(String text, HanScript script, Collection<EntryDocument> entries, @Nullable Edtf published) {
		this.text = text;
		this.searched = new SearchedText(text, script);
		this.entries = entries;
		this.published = published;
	}

	/**
	 * Compares.
	 * @param text the text
	 * @param script by which the scripts of Chinese are told to be the same
	 * @param entries the entries
	 * @param actors the actors whom they name
	 * @param published when the text was published, a day that is not news in it
	 * @return what stands in it
	 */
	static Comparison of(String text, HanScript script, Collection<EntryDocument> entries,
			Collection<ActorDocument> actors, @Nullable Edtf published) {
		Comparing comparing = new Comparing(text, script, entries, published);
		comparing.quote();
		return comparing.with(actors);
	}

	private void quote() {
		Map<String, Finding> found = new HashMap<>();
		for (EntryDocument entry : this.entries) {
			for (EntryDocument.Evidence evidence : entry.evidence()) {
				String quote = evidence.quote();
				if (quote == null) {
					continue;
				}
				Finding finding = found.computeIfAbsent(quote, this.searched::find);
				Selector place = finding.place();
				if (finding.verdict().isFound() && place != null) {
					this.quotes.add(new Comparison.Quoted(entry, evidence.source(), finding.verdict(),
							Passage.of(this.text, place.start(), place.end())));
				}
			}
		}
		this.quotes.sort(Comparator.comparingInt((one) -> one.passage().start()));
	}

	private Comparison with(Collection<ActorDocument> actors) {
		Map<BigDecimal, EntryDocument> figures = new HashMap<>();
		Map<LocalDate, EntryDocument> days = new HashMap<>();
		for (EntryDocument entry : this.entries) {
			entry.figures().forEach((figure) -> figures.putIfAbsent(figure.value().stripTrailingZeros(), entry));
			Stream.of(entry.saidOnAxis(), entry.happened())
				.filter(Objects::nonNull)
				.map(Comparing::day)
				.filter(Objects::nonNull)
				.forEach((day) -> days.putIfAbsent(day, entry));
		}
		Map<BigDecimal, Comparison.Counted> counted = new LinkedHashMap<>();
		Map<BigDecimal, Passage> numbers = new LinkedHashMap<>();
		List<Days.Found> dates = Days.in(this.text);
		for (Numbers.Found number : Numbers.in(this.text)) {
			BigDecimal value = number.value().stripTrailingZeros();
			Passage passage = Passage.of(this.text, number.start(), number.end());
			if (figures.containsKey(value)) {
				counted.putIfAbsent(value, new Comparison.Counted(figures.get(value), passage));
			}
			else if (isNew(passage) && dates.stream().noneMatch((day) -> passage.overlaps(day.start(), day.end()))) {
				numbers.putIfAbsent(value, passage);
			}
		}
		Map<LocalDate, Comparison.Dated> dated = new LinkedHashMap<>();
		Map<LocalDate, Comparison.NewDay> newDays = new LinkedHashMap<>();
		LocalDate own = (this.published != null) ? day(this.published) : null;
		for (Days.Found found : dates) {
			if (days.containsKey(found.day())) {
				dated.putIfAbsent(found.day(), new Comparison.Dated(days.get(found.day()), found.day()));
			}
			else if (!found.day().equals(own)) {
				newDays.putIfAbsent(found.day(),
						new Comparison.NewDay(found.day(), Passage.of(this.text, found.start(), found.end())));
			}
		}
		return new Comparison(this.entries.size(), named(actors), first(this.quotes), first(counted.values()),
				first(dated.values()), first(Quotations.in(this.text).stream().filter(this::isNew).toList()),
				first(numbers.values()), first(newDays.values()));
	}

	/** Whether it stands in no quote on record. */
	private boolean isNew(Passage passage) {
		return this.quotes.stream()
			.noneMatch((quote) -> passage.overlaps(quote.passage().start(), quote.passage().end()));
	}

	private List<String> named(Collection<ActorDocument> actors) {
		Map<String, Integer> times = new HashMap<>();
		for (ActorDocument actor : actors) {
			Set<String> names = new HashSet<>(actor.name().texts().values());
			names.addAll(actor.aliases());
			int count = names.stream()
				.filter((name) -> name.length() > 1)
				.mapToInt((name) -> this.searched.find(name).times())
				.sum();
			if (count > 0) {
				times.put(actor.id(), count);
			}
		}
		return times.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.limit(MOST)
			.toList();
	}

	/** The one day that a date means, if it means one. */
	private static @Nullable LocalDate day(Edtf date) {
		OptionalLong first = date.earliestDay();
		return (first.isPresent() && first.equals(date.latestDay())) ? LocalDate.ofEpochDay(first.getAsLong()) : null;
	}

	private static <T> List<T> first(Collection<T> all) {
		return all.stream().limit(MOST).toList();
	}

}
