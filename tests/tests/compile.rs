//! What must and what must not compile for users of the crate.

#[test]
fn misuse_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("compile/futures_are_send.rs");
    cases.compile_fail("compile/model_by_literal.rs");
    cases.compile_fail("compile/required_argument_left_out.rs");
    cases.compile_fail("compile/secret_is_not_display.rs");
}
