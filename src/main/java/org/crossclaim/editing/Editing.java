package org.crossclaim.editing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crossclaim.editing.Merging.Difference;
import org.crossclaim.editing.Sheets.Typed;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editing.field.Parameters;
import org.crossclaim.editing.field.RowChange;
import org.crossclaim.editing.field.Tidy;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.editorial.proposal.Reviews;
import org.crossclaim.editorial.proposal.Stale;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes forms that were filled in, and hands them on as proposals. Nothing that was typed
 * is lost, whatever is wrong with it.
 */
@Service
public class Editing {

	/** The parameter that names the proposal that a form amends. */
	private static final String AMENDS = "amends";

	/** The value of the button that keeps an amendment, and publishes nothing yet. */
	private static final String KEEP = "amend";

	/** The value of the button by which somebody says that what is alike is another. */
	private static final String ANOTHER = "another";

	private final Publications publications;

	private final Proposals proposals;

	private final EveryOccasion occasions;

	private final Reviews reviews;

	private final NewSources sources;

	private final Alikes alikes;

	private final Sheets sheets;

	Editing(Publications publications, Proposals proposals, EveryOccasion occasions, Reviews reviews,
			NewSources sources, Alikes alikes, Sheets sheets) {
		this.alikes = alikes;
		this.publications = publications;
		this.proposals = proposals;
		this.occasions = occasions;
		this.reviews = reviews;
		this.sources = sources;
		this.sheets = sheets;
	}

	/**
	 * Takes what was sent.
	 * @param list the list in which it stands
	 * @param slug a slug of it, or {@code null} where it is new
	 * @param given the parameters
	 * @param author whoever sent it
	 * @return where to go on, or the form again
	 * @throws NotOnRecord if it is not on record
	 */
	public Answer take(String list, @Nullable String slug, Map<String, List<String>> given, Author author) {
		Parameters parameters = new Parameters(given);
		Filled filled = fill(Thing.of(list), slug, parameters);
		if (RowChange.of(parameters).isPresent() || parameters.has("look")) {
			return Answer.of(this.sheets.draw(filled.typed(), List.of(), filled.pending(), Sheet.State.OPEN));
		}
		return send(filled.tidied(), filled.now(), filled.pending(), author, parameters);
	}

	/**
	 * A form as it was typed before. What others changed since is merged.
	 * @param list the list in which it stands
	 * @param slug a slug of it, or {@code null} where it is new
	 * @param given the parameters
	 * @return the form
	 * @throws NotOnRecord if it is not on record
	 */
	public Sheet resume(String list, @Nullable String slug, Map<String, List<String>> given) {
		Filled filled = fill(Thing.of(list), slug, new Parameters(given));
		Published<ObjectNode> now = filled.now();
		boolean stale = now != null && !Integer.valueOf(now.revision()).equals(filled.typed().base());
		return (now != null && stale && filled.pending().isEmpty()) ? this.sheets.merged(filled.tidied(), now)
				: this.sheets.draw(filled.typed(), List.of(), filled.pending(), Sheet.State.OPEN);
	}

	private Filled fill(Thing thing, @Nullable String slug, Parameters parameters) {
		Published<ObjectNode> now = (slug != null) ? this.sheets.published(thing, slug) : null;
		ObjectNode tree = parameters.read(thing.fields());
		if (now != null) {
			tree.set(Fields.ID, now.document().path(Fields.ID));
		}
		List<Difference> pending = Choosing.apply(parameters, tree);
		String next = RowChange.of(parameters).map((one) -> one.change(tree)).orElse("");
		Typed typed = new Typed(thing, tree, (now != null) ? now.document() : null,
				(parameters.number("base") > 0) ? parameters.number("base") : null, parameters.text("reason"), next);
		return new Filled(typed, now, pending);
	}

	private Answer send(Typed typed, @Nullable Published<ObjectNode> now, List<Difference> pending, Author author,
			Parameters parameters) {
		Thing thing = typed.thing();
		String slug = typed.tree().path(Fields.ID).asString("");
		List<Fault> faults = new ArrayList<>();
		for (int i = 0; i < pending.size(); i++) {
			faults.add(Fault.at(Choosing.name(i), "editing.choose"));
		}
		if (now == null && this.publications.find(thing.kind(), slug, ObjectNode.class).isPresent()) {
			faults.add(Fault.at(Fields.ID, "editing.taken", slug));
		}
		faults.addAll(this.sources.faults(typed, parameters.has(AMENDS)));
		if (!faults.isEmpty()) {
			return faulty(typed, faults, pending);
		}
		if (now != null && !Integer.valueOf(now.revision()).equals(typed.base())) {
			return Answer.of(this.sheets.merged(typed, now));
		}
		if (!parameters.has(AMENDS) && !parameters.text("send").equals(ANOTHER)) {
			List<Alike> alike = this.alikes.of(thing, typed.tree(), now == null);
			if (!alike.isEmpty()) {
				List<Fault> wrong = this.reviews.faults(typed.reason(), thing.dossier(typed.tree()))
					.stream()
					.map(thing::within)
					.toList();
				return Answer
					.of(this.sheets.draw(typed, wrong, pending, wrong.isEmpty() ? Sheet.State.OPEN : Sheet.State.FAULTY)
						.with(alike));
			}
		}
		try {
			Proposed proposed = hand(typed, slug, author, parameters);
			return Answer.to((proposed.state() == ProposalState.PUBLISHED && !parameters.has(AMENDS))
					? "/" + thing.list() + "/" + slug
					: "/editing/proposals/" + proposed.number() + words(proposed, typed.reason(), parameters));
		}
		catch (Stale stale) {
			Published<ObjectNode> latest = (now != null) ? this.sheets.published(thing, slug) : null;
			if (now != null && latest != null && latest.revision() != now.revision()) {
				return Answer.of(this.sheets.merged(typed, latest));
			}
			return faulty(typed, (now != null || parameters.has(AMENDS) || NewSources.seen(typed).size() > 1)
					? stale.faults() : List.of(Fault.at(Fields.ID, "editing.taken", slug)), pending);
		}
		catch (Refusal refusal) {
			return faulty(typed, refusal.faults().stream().map(thing::within).toList(), pending);
		}
	}

	/** Proposes what was sent, or publishes a proposal that it amends. */
	private Proposed hand(Typed typed, String slug, Author author, Parameters parameters) {
		Thing thing = typed.thing();
		List<ProposalSubject> seen = NewSources.seen(typed);
		if (!parameters.has(AMENDS)) {
			return this.occasions.propose(parameters.text("occasion"), author,
					(door) -> this.proposals.propose(author, door, typed.reason(), thing.dossier(typed.tree()), seen));
		}
		Proposed proposed = this.reviews.waiting(parameters.number(AMENDS), author);
		String amended = this.reviews.amended(proposed, thing.kind(), slug, typed.tree());
		if (parameters.text("send").equals(KEEP)) {
			this.reviews.check(amended, thing.kind(), slug);
			return this.reviews.amend(proposed.number(), author, amended, seen);
		}
		return this.proposals.publish(proposed.number(), author, amended, typed.reason(), seen);
	}

	/** What to say to the author is not lost where nothing is published yet. */
	private static String words(Proposed proposed, String words, Parameters parameters) {
		return (parameters.has(AMENDS) && proposed.state() == ProposalState.WAITING && !words.isBlank())
				? "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) : "";
	}

	private Answer faulty(Typed typed, List<Fault> faults, List<Difference> pending) {
		return Answer.of(this.sheets.draw(typed, faults, pending, Sheet.State.FAULTY));
	}

	/** What stands in a form, what is on record, and what is still to be chosen. */
	private record Filled(Typed typed, @Nullable Published<ObjectNode> now, List<Difference> pending) {

		private Typed tidied() {
			return this.typed.withTree(Tidy.tidy(this.typed.thing().fields(), this.typed.tree()));
		}

	}

	/**
	 * What comes of sending a form: somewhere to go, or the form again.
	 *
	 * @param address where to go on
	 * @param sheet the form
	 */
	public record Answer(@Nullable String address, @Nullable Sheet sheet) {

		static Answer to(String address) {
			return new Answer(address, null);
		}

		static Answer of(Sheet sheet) {
			return new Answer(null, sheet);
		}

	}

}
