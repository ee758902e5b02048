//! Packets: the instructions of one are executed together. What follows a body instruction by instruction gets them as steps, in an
//! order in which each finds what it reads.

use super::body::{Body, find_out};
use super::line::BodyLine;
use super::operation::Operation;
use crate::isa::Class;
use crate::isa::asm::{Instruction, Line};
use crate::isa::decoded::Decoder;
use crate::isa::packet::Step;
use std::sync::Arc;

/// The lines of a body with packets as steps, and the printed line of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Steps {
    lines: Vec<BodyLine>,
    printed: Vec<usize>,
}

impl Steps {
    /// The steps of a body; none if it has no packets, or the instruction set has none.
    pub(super) fn of(parsed: &[Line<'_>], lines: &[BodyLine], decoder: &Decoder) -> Option<Steps> {
        let packing = decoder.packing().filter(|_| parsed.iter().any(|line| matches!(line, Line::Bracket(_))))?;
        let mut steps = Steps { lines: Vec::new(), printed: Vec::new() };
        let mut open = None;
        for (place, line) in parsed.iter().enumerate() {
            match (line, open) {
                (Line::Bracket(bracket), None) if bracket.starts_with('{') => open = Some(place),
                (Line::Bracket(bracket), Some(start)) if is_packet(&parsed[start + 1..place], bracket) => {
                    steps.add_packet(packing(&instructions(&parsed[start + 1..place]), bracket), start, lines);
                    open = None;
                }
                // What is no packet is shown as it is, and not followed.
                (Line::Bracket(_), Some(start)) => {
                    (start..=place).for_each(|place| steps.add(lines[place].clone(), place));
                    open = None;
                }
                (_, Some(_)) => {}
                (_, None) => steps.add(lines[place].clone(), place),
            }
        }
        // Nor is one that does not end.
        if let Some(start) = open {
            (start..lines.len()).for_each(|place| steps.add(lines[place].clone(), place));
        }
        find_out(&mut steps.lines, decoder);
        Some(steps)
    }

    fn add(&mut self, line: BodyLine, printed: usize) {
        self.lines.push(line);
        self.printed.push(printed);
    }

    /// The steps of a packet that begins at a line. What copies registers for its instructions is of that line.
    fn add_packet(&mut self, steps: Vec<Step>, start: usize, lines: &[BodyLine]) {
        for Step { of, decoded } in steps {
            let (known, printed) = (decoded.map(Arc::new), of.map_or(start, |of| start + 1 + of));
            let operation = match lines[printed].operation() {
                Some(operation) => Operation { decoded: known, ..operation.clone() },
                None => Operation::new(&Instruction { prefix: "", mnemonic: "{", operands: "" }, known),
            };
            self.add(BodyLine::Operation(Arc::new(operation)), printed);
        }
    }

    /// What is known of the printed lines by what the steps are.
    pub(super) fn tell(&self, lines: &mut [BodyLine]) {
        for (step, printed) in self.lines.iter().zip(&self.printed) {
            let (Some(step), Some(operation)) = (step.operation(), lines[*printed].operation_mut()) else { continue };
            let Some(decoded) = operation.decoded.as_deref() else { continue };
            let is_table = step.class() == Class::Branch && step.effect().is_none() && decoded.class() == Class::Call;
            let is_on_stack = step.is_on_stack() && step.class() == decoded.class();
            if is_table {
                operation.decoded = Some(Arc::new(decoded.through_table()));
            } else if is_on_stack && !decoded.is_on_stack {
                operation.decoded = Some(Arc::new(decoded.on_stack()));
            }
        }
    }

    /// The body of the steps, and the printed line of each.
    pub(super) fn body(&self, of: &Body) -> (Body, Vec<usize>) {
        let text = self.printed.iter().map(|line| of.text[*line].clone()).collect();
        let (lines, calls) = (self.lines.clone(), of.calls.clone());
        (Body { lines, text, calls, shape: of.shape, steps: None, ..*of }, self.printed.clone())
    }
}

/// Whether lines are those of a packet: instructions, up to what closes it.
fn is_packet(inside: &[Line<'_>], closing: &str) -> bool {
    closing.starts_with('}') && inside.iter().all(|line| matches!(line, Line::Instruction(_)))
}

/// The instructions of a packet.
fn instructions<'a>(inside: &[Line<'a>]) -> Vec<Instruction<'a>> {
    inside.iter().filter_map(|line| if let Line::Instruction(one) = line { Some(*one) } else { None }).collect()
}

#[cfg(test)]
mod tests {
    use crate::isa::Class;
    use crate::isa::asm::Dialect;
    use crate::isa::effect::Effect;
    use crate::read::matrix::Body;
    use crate::read::matrix::sample::body;

    fn read(text: &str) -> Body {
        body("hexagon", Dialect::Default, text)
    }

    /// The printed text of each step.
    fn steps(text: &str) -> Vec<String> {
        let body = read(text);
        let ordered = body.in_order().expect("it has an order");
        (0..ordered.body.lines.len()).map(|line| body.text[ordered.printed(line)].to_string()).collect()
    }

    #[test]
    fn packets_are_steps() {
        let text =
            ".LBB0_1:\n{\n\tr0 = r1\n\tr1 = r0\n}\n{\n\tif (!p0) jump:nt .LBB0_1\n}\n{\n\tjumpr r31\n\tr2 = #1\n}";
        let expected = [".L1:", "{", "r0 = r1", "r1 = r0", "if (!p0) jump:nt .L1", "r2 = #1", "jumpr r31"];
        assert_eq!(steps(text), expected);
        let body = read(text);
        let ordered = body.in_order().expect("it has an order");
        // The printed line of a jump that is first in its packet, and last as a step.
        assert_eq!((ordered.executed(9), ordered.printed(6)), (6, 9));
        assert!(body.has_loop);
        // A mark behind the bracket.
        let marked = "{\n\tmemw(r0+#0) = r1\n\tr2 = memw(r0+#0)\n} :mem_noshuf\n{\n\tjumpr r31\n}";
        assert_eq!(steps(marked)[..2], ["memw(r0+#0) = r1", "r2 = memw(r0+#0)"]);
        assert_eq!(steps(&marked.replace(" :mem_noshuf", ""))[..2], ["r2 = memw(r0+#0)", "memw(r0+#0) = r1"]);
    }

    /// Text whose last bracket is lost is shown, and not followed.
    #[test]
    fn a_packet_that_does_not_end_is_not_followed() {
        let body = read("{\n\tr0 = memw(r0+#0)\n\tjumpr r31");
        let ordered = body.in_order().expect("it has an order");
        assert_eq!(ordered.body.text, body.text);
        let body = read("{\n\tr0 = vmpyh(r1,r2)\n\tjumpr r31\n}");
        let ordered = body.in_order().expect("it has an order");
        assert_eq!(ordered.body.lines[0].operation().map(crate::read::matrix::Operation::class), Some(Class::Unknown));
    }

    /// The frame pointer that a packet sets is known behind it, and the printed lines say so.
    #[test]
    fn frames_of_packets() {
        let text = "{\n\tallocframe(r29,#8):raw\n}\n{\n\tmemw(r30+#-4) = r0\n\tr0 = memw(r1+#0)\n}\n{\n\tr31:30 = dealloc_return(r30):raw\n}";
        let body = read(text);
        let of_frame: Vec<String> =
            body.operations().filter(|one| one.is_on_stack()).map(|one| one.operands.join(", ")).collect();
        assert_eq!(of_frame, ["allocframe(r29,#8):raw", "memw(r30+#-4) = r0", "r31:30 = dealloc_return(r30):raw"]);
        let last = body.operations().last().and_then(|one| one.effect());
        assert_eq!(last, Some(&Effect::Return));
    }
}
