package org.crossclaim.capture.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.capture.Captures;
import org.crossclaim.capture.archive.Archived;
import org.crossclaim.capture.bring.Bringing;
import org.crossclaim.capture.bring.SeveralPages;
import org.crossclaim.capture.queue.CaptureRequests;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Moment;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where editors ask for a copy of a source, or bring one of a page that is not to be had
 * from here.
 */
@Controller
@RequestMapping("/editing/sources/{slug}")
class BringController {

	private static final String VIEW = "capture/bring";

	private final Sources sources;

	private final Captures captures;

	private final Bringing bringing;

	private final CaptureRequests requests;

	private final CurrentAccount current;

	private final CopyLines lines;

	private final Citations citations;

	private final Forms forms;

	private final Dates dates;

	private final Clock clock;

	BringController(Sources sources, Captures captures, Bringing bringing, CaptureRequests requests,
			CurrentAccount current, CopyLines lines, Citations citations, Forms forms, Dates dates, Clock clock) {
		this.sources = sources;
		this.captures = captures;
		this.bringing = bringing;
		this.requests = requests;
		this.current = current;
		this.lines = lines;
		this.citations = citations;
		this.forms = forms;
		this.dates = dates;
		this.clock = clock;
	}

	@GetMapping("/capture")
	ModelAndView form(@PathVariable Slug slug) {
		SourceDocument source = this.sources.find(slug).document();
		return page(this.forms.show(VIEW, BringForm.empty(this.clock.instant(), source.url())), source, List.of());
	}

	@PostMapping("/capture")
	ModelAndView take(@PathVariable Slug slug, BringForm form,
			@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		SourceDocument source = this.sources.find(slug).document();
		byte[] content = (file != null) ? file.getBytes() : new byte[0];
		String name = (file != null) ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : "";
		try {
			UUID id = this.bringing.bring(this.current.require(), source, form.with(content, name));
			return new ModelAndView("redirect:/captures/" + id);
		}
		catch (SeveralPages several) {
			return page(this.forms.again(VIEW, form, several), source, several.pages());
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal), source, List.of());
		}
	}

	/** Its address is asked again, as soon as it is its turn. */
	@PostMapping("/captures")
	ModelAndView ask(@PathVariable Slug slug) {
		SourceDocument source = this.sources.find(slug).document();
		try {
			this.requests.ask(source.id(), this.current.require().name());
			return new ModelAndView("redirect:/editing/sources/" + source.id() + "/capture");
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, BringForm.empty(this.clock.instant(), source.url()), refusal), source,
					List.of());
		}
	}

	private ModelAndView page(ModelAndView page, SourceDocument source, List<Archived> pages) {
		return page.addObject("source", this.citations.of(source))
			.addObject("asked",
					this.requests.latest(source.id()).stream().map(this.lines::asked).filter(Objects::nonNull).toList())
			.addObject("copies", this.lines.of(this.captures.of(source.id()), null))
			.addObject("hasAddress", source.url() != null)
			.addObject("most", Bringing.MOST / 1024 / 1024)
			.addObject("pages",
					pages.stream()
						.map((one) -> new Choice(one.id(), one.address(), this.dates.second(one.taken())))
						.toList());
	}

	/**
	 * A page in an archive.
	 *
	 * @param id the identity of its record
	 * @param address its address
	 * @param taken when it was taken
	 */
	record Choice(String id, String address, Moment taken) {
	}

}
