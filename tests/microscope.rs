//! The engine's side of the microscope.

mod microscope {
    mod acts;
    mod events;
    mod input;
    mod places;
    mod program;
    mod replay;
    mod stages;
    mod steps;
}
