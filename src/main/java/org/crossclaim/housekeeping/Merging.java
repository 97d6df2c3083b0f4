package org.crossclaim.housekeeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ActionContent;
import org.crossclaim.editorial.proposal.ProposalAction;
import org.crossclaim.editorial.proposal.ProposalContent;
import org.crossclaim.editorial.proposal.ProposalContent.Checked;
import org.crossclaim.housekeeping.Rewriting.Rewritten;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes one thing of two that turned out to be one. What the record would say then is
 * checked by the rules that dossiers are checked by.
 */
@Component
class Merging implements ActionContent {

	private static final Pattern ITEM = Pattern.compile("(actors|sources|disputes|entries)\\[(\\d+)](.*)");

	private final Publications publications;

	private final Rewriting rewriting;

	private final ProposalContent content;

	private final Merger merger;

	Merging(Publications publications, Rewriting rewriting, ProposalContent content, Merger merger) {
		this.publications = publications;
		this.rewriting = rewriting;
		this.content = content;
		this.merger = merger;
	}

	@Override
	public ProposalAction action() {
		return ProposalAction.MERGE;
	}

	@Override
	public Checked check(String details) {
		Plan plan = plan(Documents.read(details, Merge.class));
		List<Fault> faults = faults(plan);
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return this.merger.of(plan, () -> {
			List<Fault> held = this.content.held(List.of(plan.dossier())).getFirst();
			if (!held.isEmpty()) {
				throw new Refusal(held.stream().map((fault) -> told(plan, fault)).toList());
			}
		});
	}

	/**
	 * What a merge would do.
	 * @param target what would be merged
	 * @return it, whether or not it keeps the rules
	 * @throws NotOnRecord if either is not on record
	 */
	Plan plan(Merge target) {
		Published<ObjectNode> goes = published(target.kind(), target.from());
		Published<ObjectNode> stays = published(target.kind(), target.to());
		if (goes.id().equals(stays.id())) {
			throw new Refusal(List.of(Fault.at("other", "housekeeping.merge-with-itself")));
		}
		List<Rewritten> all = new ArrayList<>(this.rewriting.naming(target.kind(), target.from(), target.to()));
		Rewritten gone = taken(all, target.kind(), goes);
		Rewritten kept = taken(all, target.kind(), stays);
		all.addFirst(kept.saying(Joining.of(target.kind(), kept.document(), gone.document(), target.names())));
		return new Plan(target, gone, all);
	}

	/**
	 * Everything that keeps it from being done.
	 * @param plan what would be done
	 * @return each rule that it would break, with where
	 */
	List<Fault> faults(Plan plan) {
		List<Fault> faults = new ArrayList<>();
		String actor = plan.target().to();
		if (plan.target().kind() == SubjectKind.ACTOR) {
			plan.said()
				.stream()
				.filter((one) -> names(one, "asserted_by", actor) && names(one, "against", actor))
				.forEach((one) -> faults.add(Fault.at("", "housekeeping.accuses-itself", one.slug())));
		}
		try {
			this.content.check(plan.dossier());
		}
		catch (Refusal refusal) {
			refusal.faults().stream().map((fault) -> told(plan, fault)).distinct().forEach(faults::add);
		}
		return faults;
	}

	private static boolean names(Rewritten one, String list, String slug) {
		return one.document().path(list).valueStream().anyMatch((each) -> each.asString("").equals(slug));
	}

	/** A rule that is broken, with what would break it. */
	private static Fault told(Plan plan, Fault fault) {
		Matcher item = ITEM.matcher(fault.path());
		if (!item.matches()) {
			return new Fault("", fault.key(), fault.arguments());
		}
		Rewritten broken = plan.said()
			.stream()
			.filter((one) -> one.kind().list().equals(item.group(1)))
			.toList()
			.get(Integer.parseInt(item.group(2)));
		return Fault.at("", "housekeeping.breaks", broken.slug(),
				new DefaultMessageSourceResolvable(new String[] { fault.key() }, fault.arguments().toArray()));
	}

	private static Rewritten taken(List<Rewritten> all, SubjectKind kind, Published<ObjectNode> published) {
		for (Rewritten one : all) {
			if (one.subject().equals(published.id())) {
				all.remove(one);
				return one;
			}
		}
		ObjectNode document = published.document();
		return new Rewritten(kind, published.id(), document.path("id").asString(""), published.revision(), document,
				false);
	}

	private Published<ObjectNode> published(SubjectKind kind, String slug) {
		return this.publications.find(kind, slug, ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(kind.word(), slug));
	}

	/**
	 * What a merge would do.
	 *
	 * @param target what would be merged
	 * @param gone the one that goes
	 * @param all what would be said, first of all of the one that stays
	 */
	record Plan(Merge target, Rewritten gone, List<Rewritten> all) {

		/** The one that stays. */
		Rewritten kept() {
			return Objects.requireNonNull(this.all.getFirst());
		}

		/** What would be said on record. */
		List<Rewritten> said() {
			return this.all.stream().filter((one) -> !one.withdrawn()).toList();
		}

		/** The same as a dossier. */
		String dossier() {
			ObjectNode dossier = JsonNodeFactory.instance.objectNode();
			said().forEach((one) -> dossier.withArray(one.kind().list()).add(one.document()));
			return Documents.json(dossier);
		}

	}

}
