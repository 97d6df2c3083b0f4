package org.crossclaim.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages about the record itself: how standing is worked out, and who answers for it.
 */
@Controller
class AboutController {

	private final MethodExamples examples;

	private final Publisher publisher;

	AboutController(MethodExamples examples, Publisher publisher) {
		this.examples = examples;
		this.publisher = publisher;
	}

	@GetMapping("/method")
	String method(Model model) {
		model.addAttribute("examples", this.examples.all());
		return "site/method";
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("publisher", this.publisher);
		return "site/about";
	}

}
