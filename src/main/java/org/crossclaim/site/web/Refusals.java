package org.crossclaim.site.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Withdrawals;
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

	Refusals(Words words, Dates dates, Publications publications, Withdrawals withdrawals, Leading leading) {
		this.leading = leading;
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

	private ModelAndView withdrawn(NotOnRecord missing, Withdrawals.Withdrawal withdrawal) {
		return new ModelAndView("error/410", HttpStatus.GONE).addObject("when", this.dates.minute(withdrawal.at()))
			.addObject("why", withdrawal.reason())
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
