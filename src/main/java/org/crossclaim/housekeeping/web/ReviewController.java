package org.crossclaim.housekeeping.web;

import java.util.List;

import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.housekeeping.EntryReviews;
import org.crossclaim.housekeeping.Reviewed;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Which entries were not reviewed for longest, and that one now is.
 */
@Controller
@RequestMapping("/editing/reviews")
class ReviewController {

	private static final int PAGE = 50;

	private static final int DISPUTES = 200;

	private static final String VIEW = "housekeeping/reviews";

	private final EntryReviews reviews;

	private final ReviewViews views;

	private final Disputes disputes;

	private final CurrentAuthor current;

	private final Forms forms;

	private final Words words;

	ReviewController(EntryReviews reviews, ReviewViews views, Disputes disputes, CurrentAuthor current, Forms forms,
			Words words) {
		this.reviews = reviews;
		this.views = views;
		this.disputes = disputes;
		this.current = current;
		this.forms = forms;
		this.words = words;
	}

	@GetMapping
	ModelAndView list(ReviewQuery query) {
		return page(this.forms.show(VIEW, query), query);
	}

	/** Marks an entry, and goes back to its form. */
	@PostMapping("/{slug}")
	ModelAndView mark(@PathVariable Slug slug, @RequestParam(defaultValue = "0") int revision) {
		try {
			this.reviews.mark(slug.text(), revision, this.current.get());
			return new ModelAndView("redirect:/editing/entries/" + slug);
		}
		catch (Refusal refusal) {
			ReviewQuery all = new ReviewQuery(null, null);
			return page(this.forms.again(VIEW, all, refusal), all);
		}
	}

	private ModelAndView page(ModelAndView page, ReviewQuery query) {
		List<Reviewed> found = this.reviews.longest(query.dispute(), query.after(), PAGE + 1);
		return page.addObject("entries", found.stream().limit(PAGE).map(this.views::of).toList())
			.addObject("disputes",
					this.disputes.all("", DISPUTES)
						.stream()
						.map((one) -> Named.of(one.document().id(), this.words.label(one.document().title())))
						.toList())
			.addObject("first", (query.after() != null) ? query.address(null) : null)
			.addObject("next", (found.size() > PAGE) ? query.address(found.get(PAGE - 1).cursor()) : null);
	}

	/**
	 * Which part of the queue is asked for.
	 *
	 * @param dispute the slug of a dispute, or {@code null} for all
	 * @param after the cursor after which to begin, or {@code null}
	 */
	record ReviewQuery(@Nullable String dispute, @Nullable String after) {

		ReviewQuery {
			dispute = (dispute == null || dispute.isBlank()) ? null : new Slug(dispute.strip()).text();
			after = (after == null || after.isBlank()) ? null : after.strip();
		}

		String address(@Nullable String cursor) {
			String address = "/editing/reviews" + ((this.dispute != null) ? "?dispute=" + this.dispute : "");
			return (cursor == null) ? address : address + ((this.dispute != null) ? "&" : "?") + "after=" + cursor;
		}

	}

}
