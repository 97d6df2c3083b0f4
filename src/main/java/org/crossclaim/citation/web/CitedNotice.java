package org.crossclaim.citation.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.citation.EntryWorks;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.page.EntryFound;
import org.crossclaim.entry.page.EntryNotice;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.history.ChangeCounts;
import org.crossclaim.history.Changes;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.crossclaim.shared.AsOf;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells whoever follows a citation of an entry what has changed since, by class of
 * change, and whether its standing moved, which replies and the evidence of others do
 * without a word of it. A citation knows its revision and not its day: what had moved
 * between the two is told, too.
 */
@Component
class CitedNotice implements EntryNotice {

	private static final String PARAMETER = "cited";

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

	private final Changes changes;

	private final ChangeCounts counts;

	private final Actors actors;

	private final EntryWorks works;

	private final Words words;

	private final Dates dates;

	CitedNotice(Changes changes, ChangeCounts counts, Actors actors, EntryWorks works, Words words, Dates dates) {
		this.changes = changes;
		this.counts = counts;
		this.actors = actors;
		this.works = works;
		this.words = words;
		this.dates = dates;
	}

	/** A page of the past says itself which moment it shows. */
	@Override
	public Optional<Section> of(EntryFound entry) {
		String cited = (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)
				? asked.getRequest().getParameter(PARAMETER) : null;
		return (cited == null || !AsOf.shown().isToday()) ? Optional.empty()
				: Optional.of(new Section("citation/cited", view(entry, cited.strip())));
	}

	private CitedView view(EntryFound entry, String cited) {
		return Optional.of(cited)
			.filter((number) -> NUMBER.matcher(number).matches())
			.flatMap((number) -> this.changes.revisions(entry.line().id(), List.of(Integer.valueOf(number)))
				.stream()
				.findFirst())
			.map((revision) -> view(entry, revision))
			.orElseGet(CitedView::unknown);
	}

	private CitedView view(EntryFound entry, Changes.Revision revision) {
		EntryLine now = entry.line();
		EntryLine then = revision.line();
		String before = null;
		String after = null;
		if (then != null && !then.standing().equals(now.standing())) {
			Cast cast = cast(entry, then);
			before = this.works.standing(then, cast);
			after = this.works.standing(now, cast);
		}
		boolean moved = before != null && !before.equals(after);
		List<String> since = since(now, then, revision.number());
		String page = "/entries/" + now.document().id();
		List<CitedView.Link> links = new ArrayList<>();
		if (moved || !since.isEmpty()) {
			links.add(new CitedView.Link(page + "?as-of=" + revision.at(), this.words.say("citation.then")));
			links.add((revision.number() < now.revision())
					? new CitedView.Link(page + "/history?from=" + revision.number() + "&to=" + now.revision(),
							this.words.say("citation.differences"))
					: new CitedView.Link(page + "/history", this.words.say("citation.history")));
		}
		return new CitedView(revision.number(), this.dates.day(revision.at()),
				since.isEmpty() ? null : String.join(this.words.say("citation.more"), since), moved ? before : null,
				moved ? after : null, links);
	}

	/** The actors of today; of then, too, where others are named there. */
	private Cast cast(EntryFound entry, EntryLine then) {
		Set<String> named = new LinkedHashSet<>(then.actors());
		if (entry.cast().actors().keySet().containsAll(named)) {
			return entry.cast();
		}
		named.addAll(entry.line().actors());
		return this.actors.cast(named);
	}

	private List<String> since(EntryLine now, @Nullable EntryLine then, int number) {
		List<String> since = new ArrayList<>();
		Set<String> replies = replies(now);
		if (then != null) {
			replies.removeAll(replies(then));
			if (!replies.isEmpty()) {
				since.add(this.words.say("citation.class.replied", replies.size()));
			}
		}
		Map<ChangeClass, Integer> counted = (number < now.revision()) ? this.counts.since(now.id(), number) : Map.of();
		counted.forEach((one, times) -> since.add(this.words.say("citation.class." + one.word(), times)));
		return since;
	}

	private static Set<String> replies(EntryLine line) {
		return line.standing()
			.replies()
			.stream()
			.map(Standing.Reply::entry)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
