package org.crossclaim.timeline.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.entry.api.EntryResource;
import org.crossclaim.page.Address;
import org.crossclaim.page.Paged;
import org.crossclaim.shared.Slug;
import org.crossclaim.timeline.Axis;
import org.crossclaim.timeline.TimelinePage;
import org.crossclaim.timeline.Timelines;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The timelines of disputes, for programs.
 */
@RestController
class TimelineApi {

	private final Timelines timelines;

	TimelineApi(Timelines timelines) {
		this.timelines = timelines;
	}

	/** One page of a timeline, with the parameters of its page for people. */
	@GetMapping("/api/v1/disputes/{slug}/timeline")
	ResponseEntity<Resource> show(@PathVariable Slug slug, @ParameterObject @ModelAttribute TimelineForm form) {
		TimelinePage page = this.timelines.page(form.query(slug));
		String path = "/api/v1/disputes/" + page.dispute().id() + "/timeline";
		String next = (page.next() != null)
				? Address.of("") + new TimelineLinks(path, form.parameters()).with("after", page.next()) : null;
		return Paged.answer(new Resource(page.dispute().id(), page.query().axis(),
				page.lines().stream().map(EntryResource::of).toList(), page.total(),
				page.totalIsAtLeast() ? true : null, next), next);
	}

	/**
	 * One page of a timeline.
	 *
	 * @param dispute slug of the dispute
	 * @param axis along which time it is laid
	 * @param entries the entries, in order, without their evidence
	 * @param total how many entries there are
	 * @param totalIsAtLeast present where counting stopped at {@code total}
	 * @param next address of the next page; absent on the last
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Resource(String dispute, Axis axis, List<EntryResource> entries, int total, @Nullable Boolean totalIsAtLeast,
			@Nullable String next) {
	}

}
