package org.crossclaim.dispute.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Published;
import org.crossclaim.page.Address;
import org.crossclaim.page.ListQuery;
import org.crossclaim.page.Paged;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Disputes, for programs.
 */
@RestController
class DisputeApi {

	private final Disputes disputes;

	DisputeApi(Disputes disputes) {
		this.disputes = disputes;
	}

	/** The disputes in the order of their slugs. */
	@GetMapping("/api/v1/disputes")
	ResponseEntity<DisputeList> list(@ParameterObject @ModelAttribute ListQuery query) {
		List<Published<DisputeDocument>> found = this.disputes.all(query.start(), query.length() + 1);
		String next = query.next(Address.of("/api/v1/disputes"), found, (one) -> one.document().id());
		return Paged.answer(
				new DisputeList(found.stream().limit(query.length()).map(DisputeResource::of).toList(), next), next);
	}

	/** One dispute. */
	@GetMapping("/api/v1/disputes/{slug}")
	ResponseEntity<DisputeResource> show(@PathVariable Slug slug) {
		Published<DisputeDocument> found = this.disputes.find(slug);
		return ResponseEntity.ok().eTag("\"" + found.revision() + "\"").body(DisputeResource.of(found));
	}

	/**
	 * Some of the disputes.
	 *
	 * @param disputes the disputes
	 * @param next address of what follows; absent at the end
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record DisputeList(List<DisputeResource> disputes, @Nullable String next) {
	}

	/**
	 * Dispute as the API gives it. What is absent is not on record.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param summary what it is about, attributed
	 * @param covered how far it was searched
	 * @param background what a reader needs to know first, Markdown
	 * @param related other disputes and how they are related
	 * @param timeline the address of its timeline for programs
	 * @param revision the number of its revision, from 1
	 * @param url the address of its page
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record DisputeResource(String slug, LocalisedText title, LocalisedText summary,
			DisputeDocument.@Nullable Covered covered, List<DisputeDocument.Background> background,
			List<DisputeDocument.Related> related, String timeline, int revision, String url) {

		private static DisputeResource of(Published<DisputeDocument> published) {
			DisputeDocument said = published.document();
			return new DisputeResource(said.id(), said.title(), said.summary(), said.covered(), said.background(),
					said.related(), Address.of("/api/v1/disputes/" + said.id() + "/timeline"), published.revision(),
					Address.of("/disputes/" + said.id()));
		}

	}

}
