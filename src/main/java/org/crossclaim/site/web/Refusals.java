package org.crossclaim.site.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.editorial.removal.Removal;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers pages that cannot be shown: what was wrong with the address, in words, or that
 * nothing of that name is on record.
 */
@ControllerAdvice(annotations = Controller.class)
class Refusals {

	private final Words words;

	private final Dates dates;

	private final Publications publications;

	private final Withdrawals withdrawals;

	private final Leading leading;

	private final Removals removals;

	Refusals(Words words, Dates dates, Publications publications, Withdrawals withdrawals, Removals removals,
			Leading leading) {
		this.leading = leading;
		this.removals = removals;
		this.withdrawals = withdrawals;
		this.words = words;
		this.dates = dates;
		this.publications = publications;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String refused(Refusal refusal, Model model) {
		List<Line> faults = refusal.faults()
			.stream()
			.map((fault) -> new Line(fault.path(), this.words.say(fault.key(), fault.arguments().toArray())))
			.toList();
		model.addAttribute("faults", faults);
		return "error/400";
	}

	@ExceptionHandler(NotOnRecord.class)
	ModelAndView notOnRecord(NotOnRecord missing, HttpServletRequest request, HttpServletResponse response) {
		Optional<Removal> removal = this.removals.of(missing.kind(), missing.slug());
		if (removal.isPresent()) {
			return removed(removal.get(), response);
		}
		return this.leading.from(missing, request)
			.map((elsewhere) -> elsewhere(elsewhere, response))
			.or(() -> this.withdrawals.of(missing.kind(), missing.slug())
				.map((withdrawal) -> withdrawn(missing, withdrawal)))
			.orElseGet(() -> {
				ModelAndView page = new ModelAndView("error/404", HttpStatus.NOT_FOUND);
				this.publications.since(missing.kind(), missing.slug())
					.ifPresent((since) -> page.addObject("since", this.dates.second(since)));
				return page;
			});
	}

	/** A thing may go by an earlier slug again: browsers would go round in a circle. */
	private static ModelAndView elsewhere(Leading.Elsewhere elsewhere, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		RedirectView view = new RedirectView(elsewhere.address(), false, false, false);
		view.setExpandUriTemplateVariables(false);
		view.setStatusCode(elsewhere.status());
		return new ModelAndView(view);
	}

	/**
	 * It tells that, when and on which class of ground, and nothing of what stood there.
	 */
	private ModelAndView removed(Removal removal, HttpServletResponse answer) {
		Unavailable.headers().forEach(answer::setHeader);
		return new ModelAndView("error/451", HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS)
			.addObject("when", this.dates.minute(removal.at()))
			.addObject("ground", this.words.of(removal.ground()));
	}

	private ModelAndView withdrawn(NotOnRecord missing, Withdrawals.Withdrawal withdrawal) {
		return new ModelAndView("error/410", HttpStatus.GONE).addObject("when", this.dates.minute(withdrawal.at()))
			.addObject("why", withdrawal.came() ? this.words.say("withdrawn.before") : withdrawal.reason())
			.addObject("slug", missing.slug());
	}

	/**
	 * One fault in words.
	 *
	 * @param path the parameter
	 * @param words what is wrong with it and what is allowed
	 */
	record Line(String path, String words) {
	}

}
