package org.crossclaim.site.web;

import java.util.List;

import org.crossclaim.editorial.Publications;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Answers pages that cannot be shown: what was wrong with the address, in words, or that
 * nothing of that name is on record.
 */
@ControllerAdvice(annotations = Controller.class)
class Refusals {

	private final Words words;

	private final Dates dates;

	private final Publications publications;

	Refusals(Words words, Dates dates, Publications publications) {
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
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notOnRecord(NotOnRecord missing, Model model) {
		this.publications.since(missing.kind(), missing.slug())
			.ifPresent((since) -> model.addAttribute("since", this.dates.second(since)));
		return "error/404";
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
