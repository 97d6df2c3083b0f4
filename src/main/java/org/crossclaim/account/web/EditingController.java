package org.crossclaim.account.web;

import java.util.List;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Person;
import org.crossclaim.account.page.DeskQueue;
import org.crossclaim.account.page.DeskSection;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where those who edit begin.
 */
@Controller
class EditingController {

	private final CurrentAccount current;

	private final List<DeskQueue> queues;

	private final List<DeskSection> sections;

	EditingController(CurrentAccount current, List<DeskQueue> queues, List<DeskSection> sections) {
		this.queues = queues;
		this.current = current;
		this.sections = sections;
	}

	@GetMapping("/editing")
	String dashboard(Model model) {
		Person person = this.current.require();
		model.addAttribute("person", person);
		model.addAttribute("queues", this.queues.stream().flatMap((queue) -> queue.of(person).stream()).toList());
		model.addAttribute("sections",
				this.sections.stream().flatMap((section) -> section.of(person).stream()).toList());
		return "editing/dashboard";
	}

}
