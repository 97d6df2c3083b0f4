package org.crossclaim.housekeeping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalAction;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Service;

/**
 * What is done to things on record beside saying something of them. Each is proposed, and
 * published at once where its author may publish.
 */
@Service
public class Housekeeping {

	private final Proposals proposals;

	private final Publications publications;

	private final Actors actors;

	Housekeeping(Proposals proposals, Publications publications, Actors actors) {
		this.proposals = proposals;
		this.publications = publications;
		this.actors = actors;
	}

	/**
	 * Proposes to withdraw an entry. The reason stands on its page ever after, which
	 * never repeats what was said nor names anybody whom it named.
	 * @param author whoever proposes it
	 * @param slug the entry
	 * @param reason why
	 * @return the proposal, waiting or published
	 * @throws Refusal where the reason names somebody whom the entry names, or the entry
	 * is withdrawn
	 */
	public Proposed withdraw(Author author, String slug, String reason) {
		List<String> named = named(entry(slug), reason);
		if (!named.isEmpty()) {
			throw new Refusal(
					List.of(Fault.at("reason", "housekeeping.reason-names-somebody", String.join(", ", named))));
		}
		return this.proposals.act(author, reason, ProposalAction.WITHDRAWAL, new EntryAction.Target(slug).json());
	}

	/**
	 * Proposes to bring a withdrawn entry back.
	 * @param author whoever proposes it
	 * @param slug the entry
	 * @param reason why
	 * @return the proposal, waiting or published
	 * @throws Refusal where the entry is not withdrawn
	 */
	public Proposed restore(Author author, String slug, String reason) {
		return this.proposals.act(author, reason, ProposalAction.RESTORATION, new EntryAction.Target(slug).json());
	}

	/**
	 * What an entry says, withdrawn or not.
	 * @param slug its slug
	 * @return what is said of it
	 * @throws NotOnRecord if it never was on record
	 */
	public EntryDocument entry(String slug) {
		return Optional
			.ofNullable(this.publications.named(SubjectKind.ENTRY, List.of(slug), EntryDocument.class).get(slug))
			.map(Published::document)
			.orElseThrow(() -> new NotOnRecord("entry", slug));
	}

	/** Names of whoever an entry names, as whole words, that stand in a text. */
	private List<String> named(EntryDocument entry, String text) {
		return this.actors.named(entry.actors())
			.values()
			.stream()
			.flatMap((actor) -> Stream.concat(actor.name().texts().values().stream(), actor.aliases().stream()))
			.distinct()
			.filter((name) -> Pattern
				.compile("(?<![\\p{IsLatin}\\p{N}])" + Pattern.quote(name) + "(?![\\p{IsLatin}\\p{N}])")
				.matcher(text)
				.find())
			.toList();
	}

}
