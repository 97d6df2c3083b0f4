package org.crossclaim.reply.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.crossclaim.reply.Asked;
import org.crossclaim.reply.Requests;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The editors' queue of comment that was asked for, each with the forms by which what was
 * found goes on record.
 */
@Controller
class RequestController {

	private static final int PAGE = 50;

	private final Requests requests;

	private final Actors actors;

	private final CurrentAuthor current;

	private final Words words;

	private final Dates dates;

	RequestController(Requests requests, Actors actors, CurrentAuthor current, Words words, Dates dates) {
		this.requests = requests;
		this.actors = actors;
		this.current = current;
		this.words = words;
		this.dates = dates;
	}

	@GetMapping("/editing/requests")
	ModelAndView list(@RequestParam(required = false) @Nullable String after) {
		List<Asked> found = this.requests.open(after, PAGE + 1);
		List<Asked> shown = found.stream().limit(PAGE).toList();
		Map<String, ActorDocument> named = this.actors.named(shown.stream().map(Asked::actor).toList());
		return new ModelAndView("reply/requests", "requests",
				shown.stream().map((one) -> row(one, Objects.requireNonNull(named.get(one.actor())))).toList())
			.addObject("first", (after != null) ? "/editing/requests" : null)
			.addObject("next", (found.size() > PAGE) ? "/editing/requests?after=" + shown.getLast().cursor() : null);
	}

	private Row row(Asked one, ActorDocument actor) {
		return new Row(one.entry(), this.words.label(one.statement()),
				Named.of(one.actor(), this.words.label(actor.name())), one.channel(), this.dates.of(one.on()),
				this.dates.of(one.deadline()), one.overdue(), none(one), reply(one));
	}

	/** The form of the allegation with one more search, of today. */
	private String none(Asked one) {
		return form("/editing/entries/" + one.entry(), "reply_checks[0].actor", one.actor(), "reply_checks[0].date",
				this.requests.today().toString(), "reply_checks[0].by", this.current.get().name());
	}

	/** The form of a counterclaim of the actor. */
	private static String reply(Asked one) {
		return form("/editing/entries/new", "kind", "counterclaim", "dispute", one.dispute(), "asserted_by[0]",
				one.actor(), "responds_to[0].entry", one.entry());
	}

	private static String form(String path, String... fields) {
		return path + "?"
				+ IntStream.range(0, fields.length / 2)
					.mapToObj((at) -> encoded(fields[2 * at]) + "=" + encoded(fields[2 * at + 1]))
					.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * A request on the page.
	 *
	 * @param entry the slug of the allegation
	 * @param statement its statement
	 * @param actor whoever was asked
	 * @param channel through which channel
	 * @param on when
	 * @param deadline until when an answer was asked for
	 * @param overdue whether that is over
	 * @param none the form in which nothing found is noted
	 * @param reply the form in which a reply goes on record
	 */
	record Row(String entry, Label statement, Named actor, String channel, @Nullable Moment on,
			@Nullable Moment deadline, boolean overdue, String none, String reply) {
	}

}
